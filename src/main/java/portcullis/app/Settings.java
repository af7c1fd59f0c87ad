package portcullis.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import portcullis.app.security.OpenIdSettings;
import portcullis.core.review.Deadlines;
import portcullis.core.review.DecisionRules;
import portcullis.core.rule.Mode;
import portcullis.core.subject.CountryCode;
import portcullis.core.watchlist.EditionChoice;
import portcullis.flow.BundleKeys;

/** The settings in force, read once at the start by {@link SettingsReader}, checked as a whole, and never changed. */
record Settings(
        Path dataDir,
        Database database,
        SignIn signIn,
        Lists lists,
        Matching matching,
        Rules rules,
        Folders folders,
        Limits limits,
        Work work,
        Review review,
        Records records,
        SortedMap<String, String> effective) {

    /** Where files in work are kept; nothing that lasts. */
    Path scratch() {
        return dataDir.resolve("work");
    }

    /** @param together score from which on a case is decided by itself */
    record Review(DecisionRules.Policy policy, double together, Deadlines deadlines) {}

    /** How long records are kept, and how often the audit trail's end is signed. */
    record Records(int years, Duration checkpointEvery) {}

    /** An empty url means the embedded database in the data directory. */
    record Database(String url, String user, String password) {
        boolean isEmbedded() {
            return url.isEmpty();
        }
    }

    record SignIn(
            Optional<String> adminPassword,
            boolean basic,
            Duration idle,
            Duration longest,
            int mostSessions,
            OpenIdSettings openId) {}

    record Lists(
            Path dir,
            Duration refresh,
            double shrink,
            EditionChoice.Missing missing,
            Download download,
            BundleKeys keys,
            Notify notices) {}

    /** Whom notices go to; empty texts where there is nobody. */
    record Notify(String webhook, String secret, Set<String> internal, String mailSession, String mailTo) {}

    /** What is fetched from where, by the list's name, and how often. */
    record Download(Map<String, String> addresses, Duration every) {}

    record Matching(double threshold, double reviewThreshold) {}

    record Rules(
            Optional<Path> packs,
            Mode mode,
            String affiliatesState,
            String affiliatesCitation,
            List<CountryCode> circumvention) {}

    record Folders(Optional<Path> inbox, Optional<Path> outbox) {}

    record Limits(
            long uploadBytes,
            long expandedBytes,
            int expansionRatio,
            int rows,
            int columns,
            int cellLength,
            Workbooks workbooks,
            long listBytes,
            int matchLines,
            long matchBytes) {}

    /** An empty node means the name of the host. */
    record Work(int threads, int chunkRows, boolean grid, String node, long diskFree) {}

    /** What a workbook, or a file of orders, may have inside. */
    record Workbooks(
            int zipEntries, int sheets, int sharedTexts, long sharedCharacters, Duration time, int documents) {}
}
