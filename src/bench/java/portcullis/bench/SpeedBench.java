package portcullis.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import portcullis.core.match.IndexedMatcher;
import portcullis.core.match.PartyMatcher;
import portcullis.core.match.PartyQuery;
import portcullis.core.match.Thresholds;

/**
 * Queries a second of one thread at the review threshold, by the CPU time of that thread; how long single queries take; how
 * long the index takes to build; how much memory it holds beside the list. Results are not kept from one query to the next.
 */
final class SpeedBench {
    private static final int ROUNDS = 5;

    private final IndexedMatcher matcher;
    private final Ground ground;
    private final MatchingNames names;

    SpeedBench(IndexedMatcher matcher, Ground ground, MatchingNames names) {
        this.matcher = matcher;
        this.ground = ground;
        this.names = names;
    }

    void print(PrintStream out) {
        List<PartyQuery> queries = names.mixed().stream().map(PartyQuery::of).toList();
        out.printf(
                Locale.ROOT,
                "%n== Speed: %,d names of the workload, mixed, at %.2f, one thread%n",
                queries.size(),
                Thresholds.REVIEW);
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double perSecond =
                    queries.size() / Timing.of(() -> run(matcher, queries)).cpuSeconds();
            best = Math.max(best, perSecond);
            out.printf(Locale.ROOT, "  round %d: %,.0f queries/s%n", round + 1, perSecond);
        }
        out.printf(Locale.ROOT, "  best: %,.0f queries/s per core%n", best);
        latencies(out, queries);
        builds(out);
    }

    /** The number of matches, which keeps the work from being optimized away. */
    static long run(PartyMatcher matcher, List<PartyQuery> queries) {
        long matches = 0;
        for (PartyQuery query : queries) {
            matches += matcher.matches(query, Thresholds.REVIEW).size();
        }
        return matches;
    }

    private void latencies(PrintStream out, List<PartyQuery> queries) {
        long[] nanos = new long[queries.size()];
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            matcher.matches(queries.get(i), Thresholds.REVIEW);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        out.printf(
                Locale.ROOT,
                "  latency in microseconds (wall time): median %.0f, 95 %% %.0f, 99 %% %.0f, 99.9 %% %.0f, longest %.0f%n",
                micros(nanos, 0.5),
                micros(nanos, 0.95),
                micros(nanos, 0.99),
                micros(nanos, 0.999),
                micros(nanos, 1));
    }

    private static double micros(long[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))] / 1e3;
    }

    private void builds(PrintStream out) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            best = Math.min(
                    best,
                    Timing.of(() -> IndexedMatcher.of(ground.watchlist(), ground.lore()))
                            .cpuSeconds());
        }
        out.printf(Locale.ROOT, "  index built warm in %.2f s of one thread%n", best);
        long before = Heap.used();
        IndexedMatcher another = IndexedMatcher.of(ground.watchlist(), ground.lore());
        long index = Heap.used() - before;
        out.printf(
                Locale.ROOT,
                "  index holds %.1f MB beside the list, %d bytes a name%n",
                index / 1e6,
                index / Math.max(1, ground.names()));
        if (another.matches(PartyQuery.of("-"), 1).size() > ground.names()) {
            throw new IllegalStateException("more matches than names");
        }
    }
}
