package portcullis.bench;

import java.io.PrintStream;
import portcullis.core.match.IndexedMatcher;

/**
 * Prints what the matching finds, what it raises in vain and how fast it is. Parts (of {@code -Dparts=}): {@code recall},
 * {@code self}, {@code han}, {@code speed}, {@code brute}, {@code others}, {@code large}. The manual's page "Benchmarks" tells the other options.
 */
public final class MatchingBench {
    private MatchingBench() {}

    public static void main(String[] args) {
        PrintStream out = System.out;
        Ground ground = Ground.read();
        out.printf(
                "list %s: %,d entries, %,d names, seed %d%n",
                ground.watchlist().editions().get(0).id(), ground.watchlist().size(), ground.names(), Options.SEED);
        if (ground.sample()) {
            out.println(
                    "This is the sample edition. Figures worth anything need a full list (-Dlist=) and companies (-Dbenign=).");
        }
        var built = Timing.of(() -> IndexedMatcher.of(ground.watchlist(), ground.lore()));
        out.printf("index built cold in %.2f s of one thread%n", built.cpuSeconds());
        IndexedMatcher matcher = built.value();
        var names = new MatchingNames(ground);
        Engine program = Engine.of("Portcullis", matcher);
        if (Options.runs("recall")) {
            new RecallBench(program, names).print(out);
        }
        if (Options.runs("self")) {
            new SelfRecallBench(matcher, ground).print(out);
        }
        if (Options.runs("han")) {
            Options.text("han").ifPresent(file -> new HanBench(file, ground).print(out));
        }
        if (Options.runs("speed")) {
            new SpeedBench(matcher, ground, names).print(out);
        }
        if (Options.runs("brute")) {
            new BruteForceBench(matcher, ground, names).print(out);
        }
        if (Options.runs("others")) {
            new BaselineBench(ground, program, names).print(out);
        }
        if (Options.runs("large")) {
            new LargeListBench(ground, names).print(out);
        }
    }
}
