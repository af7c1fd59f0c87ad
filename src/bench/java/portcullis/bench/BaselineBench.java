package portcullis.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.lucene.search.spell.JaroWinklerDistance;
import org.apache.lucene.search.spell.LevenshteinDistance;
import portcullis.core.match.BruteForceMatcher;
import portcullis.core.match.Thresholds;

/**
 * The program beside what people use, in one run on one workload, with the ratio of the speeds: a Lucene index of trigrams
 * with Jaro-Winkler, Jaro-Winkler and Levenshtein over every pair, and the program's own comparison without its index. What
 * takes a second for every ten names is measured on a sample, whose size the table tells.
 */
final class BaselineBench {
    private final Ground ground;
    private final Engine program;
    private final MatchingNames names;
    private final int sample = Options.number("bruteSample", 300);

    BaselineBench(Ground ground, Engine program, MatchingNames names) {
        this.ground = ground;
        this.program = program;
        this.names = names;
    }

    void print(PrintStream out) {
        var flat = new FlatNames(ground);
        out.printf(Locale.ROOT, "%n== Beside others: the same list and names, CPU time of one thread%n");
        out.printf("%-52s %8s %12s %8s %8s %8s %8s%n", "", "queries", "queries/s", "ratio", "at 5", "at 20", "at 50");
        Recall.of(program, names.perturbed(), names.benign().names(), Thresholds.REVIEW);
        Recall atReview = Recall.of(program, names.perturbed(), names.benign().names(), Thresholds.REVIEW);
        double mine = atReview.queriesPerSecond();
        Recall atFloor = Recall.of(program, names.perturbed(), names.benign().names(), 0.60);
        out.printf(
                Locale.ROOT,
                "%-52s %,8d %,12.1f %8.3f%n",
                program.title() + ", at " + Thresholds.REVIEW,
                atReview.queries(),
                mine,
                1.0);
        row(out, program.title() + ", at 0.6", atFloor, mine);
        var lucene = new TrigramIndex(flat);
        Recall.of(lucene, sampled(names.perturbed(), 500), List.of(), 0);
        row(
                out,
                lucene.title(),
                Recall.of(lucene, names.perturbed(), names.benign().names(), 0.60),
                mine);
        for (Engine engine : List.of(
                new EveryPair("Jaro-Winkler, every pair", new JaroWinklerDistance(), flat),
                new EveryPair("Levenshtein, every pair", new LevenshteinDistance(), flat),
                Engine.of("the program without its index", BruteForceMatcher.of(ground.watchlist(), ground.lore())))) {
            row(
                    out,
                    engine.title(),
                    Recall.of(
                            engine,
                            sampled(names.perturbed(), sample),
                            sampled(names.benign().names(), sample),
                            0.60),
                    mine);
        }
        out.println("  (queries/s of the others include the search at 0.6, which their recall is counted from;"
                + " a ratio is theirs to the program's at review)");
    }

    private static <T> List<T> sampled(List<T> all, int count) {
        var sampled = new ArrayList<>(all);
        Collections.shuffle(sampled, new Random(Options.SEED));
        return sampled.subList(0, Math.min(count, sampled.size()));
    }

    private static void row(PrintStream out, String title, Recall recall, double mine) {
        out.printf(
                Locale.ROOT,
                "%-52s %,8d %,12.1f %8.3f %8.3f %8.3f %8.3f%n",
                title,
                recall.queries(),
                recall.queriesPerSecond(),
                recall.queriesPerSecond() / mine,
                recall.recall(recall.threshold(5)),
                recall.recall(recall.threshold(20)),
                recall.recall(recall.threshold(50)));
    }
}
