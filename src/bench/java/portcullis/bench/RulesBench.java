package portcullis.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import portcullis.core.goods.GoodsCatalogue;
import portcullis.core.intake.CountryNames;
import portcullis.core.intake.FoundHeader;
import portcullis.core.intake.HeaderFinder;
import portcullis.core.intake.HeaderWords;
import portcullis.core.intake.Mapping;
import portcullis.core.intake.RawRow;
import portcullis.core.intake.RowReader;
import portcullis.core.match.IndexedMatcher;
import portcullis.core.match.Match;
import portcullis.core.match.PartyMatcher;
import portcullis.core.match.PartyQuery;
import portcullis.core.rule.ActiveRules;
import portcullis.core.rule.Mode;
import portcullis.core.rule.Overrides;
import portcullis.core.screen.ScreenSettings;
import portcullis.core.screen.Screener;
import portcullis.core.screen.SubjectFacts;
import portcullis.core.subject.Subject;
import portcullis.edge.pack.PackFiles;
import portcullis.edge.pack.ReferenceFiles;
import portcullis.edge.sheet.ContentSheetReader;
import portcullis.edge.sheet.SheetLimits;
import portcullis.flow.port.SheetReader;

/**
 * Rows a second of one thread through all rule packs of the day, the parties already matched, over and over the rows of the
 * sample files (orders and customers), and over the half of them that has fewer findings, which is nearer to a file of ordinary
 * orders.
 */
public final class RulesBench {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final int ROUNDS = 5;

    private RulesBench() {}

    public static void main(String[] args) {
        new RulesBench().print(System.out);
    }

    void print(PrintStream out) {
        List<Subject> subjects = subjects(Path.of(Options.text("inbox").orElse("sample-data/inbox")));
        Ground ground = Ground.read();
        PartyMatcher matcher = IndexedMatcher.of(ground.watchlist(), ground.lore());
        Map<PartyQuery, List<Match>> known = new HashMap<>();
        PartyMatcher remembered =
                (query, threshold) -> known.computeIfAbsent(query, q -> matcher.matches(q, threshold));
        int rows = Options.number("ruleRows", 40_000);
        out.printf(
                Locale.ROOT,
                "%n== Rules: %d sample rows, over and over, all packs in force on %s, one thread%n",
                subjects.size(),
                DAY);
        Screener screener = screener(ground, remembered);
        rate(out, "all rows", screener, subjects, rows);
        List<Subject> plain = subjects.stream()
                .sorted(Comparator.comparing(
                        subject -> screener.screen(subject).findings().size()))
                .limit(subjects.size() / 2)
                .toList();
        rate(out, "the half that finds less", screener, plain, rows);
    }

    private static Screener screener(Ground ground, PartyMatcher matcher) {
        ActiveRules rules = PackFiles.book(Optional.empty(), SubjectFacts.SCHEMA, Overrides.NONE)
                .on(DAY, Mode.AS_ENFORCED, Optional.empty());
        return new Screener(
                ground.watchlist(),
                matcher,
                rules,
                GoodsCatalogue.of(ReferenceFiles.lines("goods/accelerators.csv")),
                ScreenSettings.STANDARD);
    }

    private static void rate(PrintStream out, String label, Screener screener, List<Subject> subjects, int rows) {
        double best = 0;
        long findings = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var run = Timing.of(() -> screened(screener, subjects, rows));
            best = Math.max(best, rows / run.cpuSeconds());
            findings = run.value();
        }
        out.printf(
                Locale.ROOT,
                "  %-26s %,10.0f rows/s per core (best of %d rounds of %,d; %.1f findings a row)%n",
                label,
                best,
                ROUNDS,
                rows,
                (double) findings / rows);
    }

    private static long screened(Screener screener, List<Subject> subjects, int rows) {
        long findings = 0;
        for (int row = 0; row < rows; row++) {
            findings += screener.screen(subjects.get(row % subjects.size()))
                    .findings()
                    .size();
        }
        return findings;
    }

    private static List<Subject> subjects(Path inbox) {
        CountryNames countries = CountryNames.of(ReferenceFiles.lines("intake/countries.csv"));
        var headers = new HeaderFinder(HeaderWords.of(ReferenceFiles.lines("intake/headers.csv")), countries);
        var subjects = new ArrayList<Subject>();
        try (Stream<Path> files = Files.list(inbox)) {
            for (Path file : files.sorted().toList()) {
                List<RawRow> rows = rows(file);
                FoundHeader header =
                        headers.find(rows, Optional.empty(), Mapping.NONE).orElseThrow();
                var reader = new RowReader(header.kind(), header.columns(), countries);
                for (RawRow row : rows) {
                    if (row.number() > header.headerRow() && !row.isBlank()) {
                        reader.read(row)
                                .<Optional<Subject>>fold(Optional::of, problems -> Optional.empty())
                                .ifPresent(subjects::add);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "cannot read the sample files in " + inbox + "; run from the project's folder", e);
        }
        return subjects;
    }

    private static List<RawRow> rows(Path file) {
        var rows = new ArrayList<RawRow>();
        new ContentSheetReader(SheetLimits.DEFAULTS)
                .read(file, new SheetReader.RowTaker() {
                    @Override
                    public boolean wants(String sheet, List<String> allSheets) {
                        return sheet.equals(allSheets.get(0));
                    }

                    @Override
                    public boolean take(RawRow row) {
                        rows.add(row);
                        return true;
                    }
                })
                .ifPresent(problem -> {
                    throw new IllegalStateException(problem.sentence());
                });
        return rows;
    }
}
