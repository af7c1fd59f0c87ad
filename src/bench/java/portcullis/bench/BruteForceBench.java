package portcullis.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import portcullis.core.match.BruteForceMatcher;
import portcullis.core.match.Match;
import portcullis.core.match.PartyMatcher;
import portcullis.core.match.PartyQuery;
import portcullis.core.match.Thresholds;

/** Whether the index leaves anything out: its matches and those of comparing every entry, query by query, over the list. */
final class BruteForceBench {
    private final PartyMatcher indexed;
    private final Ground ground;
    private final MatchingNames names;

    BruteForceBench(PartyMatcher indexed, Ground ground, MatchingNames names) {
        this.indexed = indexed;
        this.ground = ground;
        this.names = names;
    }

    /** @throws IllegalStateException when any query gives something else without the index */
    void print(PrintStream out) {
        List<String> all = names.mixed();
        List<String> queries = all.subList(0, Math.min(Options.number("brute", 2_000), all.size()));
        var plain = BruteForceMatcher.of(ground.watchlist(), ground.lore());
        int different = 0;
        long matches = 0;
        for (String query : queries) {
            List<Told> expected = told(plain, query);
            matches += expected.size();
            if (!told(indexed, query).equals(expected)) {
                different++;
                out.println("  DIFFERENT: " + query);
            }
        }
        out.printf(
                Locale.ROOT,
                "%n== Index and brute force: %,d queries at %.2f, %,d matches, %d queries with a difference%n",
                queries.size(),
                Thresholds.REVIEW,
                matches,
                different);
        if (different > 0) {
            throw new IllegalStateException("the index lost or found what the brute force did not");
        }
    }

    private record Told(String listing, double score) {}

    private static List<Told> told(PartyMatcher matcher, String query) {
        return matcher.matches(PartyQuery.of(query), Thresholds.REVIEW).stream()
                .map(BruteForceBench::told)
                .toList();
    }

    private static Told told(Match match) {
        return new Told(match.listing().id(), match.score().value());
    }
}
