package portcullis.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import portcullis.core.match.Thresholds;

/**
 * Prints which share of the changed names finds its own entry, class by class, at the thresholds where so many of 1,000
 * companies raise an alarm and at the program's own review threshold.
 */
final class RecallBench {
    private static final int[] ALARMS_PER_1000 = {5, 20, 50};

    private final Recall recall;
    private final MatchingNames names;
    private final List<Double> thresholds;

    RecallBench(Engine engine, MatchingNames names) {
        this.names = names;
        recall = Recall.of(engine, names.perturbed(), names.benign().names(), Options.fraction("floor", 0.60));
        thresholds = Stream.of(
                        recall.threshold(ALARMS_PER_1000[0]),
                        recall.threshold(ALARMS_PER_1000[1]),
                        recall.threshold(ALARMS_PER_1000[2]),
                        Thresholds.REVIEW)
                .toList();
    }

    void print(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%n== Recall: %,d changed names; %,d companies (%,d more left out, being listed); floor %.2f%n",
                recall.found().size(),
                recall.alarms().size(),
                names.benign().listed(),
                recall.floor());
        out.printf("%-34s %6s %10s %10s %10s %10s%n", "", "names", "at 5", "at 20", "at 50", "at review");
        row(out, "threshold", recall.alarms().size(), threshold -> threshold, "%10.4f");
        row(out, "companies with a match, per 1,000", recall.alarms().size(), recall::alarmsPer1000, "%10.1f");
        row(out, "RECALL", recall.found().size(), recall::recall, "%10.4f");
        for (Perturbation perturbation : Perturbation.values()) {
            print(out, perturbation);
        }
        Options.file("dumpMisses").ifPresent(this::dumpMisses);
        Options.file("dumpAlarms").ifPresent(this::dumpAlarms);
    }

    private void print(PrintStream out, Perturbation perturbation) {
        List<String> varieties = recall.found().stream()
                .filter(one -> one.perturbed().perturbation() == perturbation)
                .map(one -> one.perturbed().variety())
                .distinct()
                .sorted()
                .toList();
        share(out, "  " + label(perturbation.name()), one -> one.perturbed().perturbation() == perturbation);
        for (String variety : varieties.size() > 1 ? varieties : List.<String>of()) {
            share(
                    out,
                    "      " + (variety.isEmpty() ? "other" : variety),
                    one -> one.perturbed().perturbation() == perturbation
                            && one.perturbed().variety().equals(variety));
        }
    }

    private void share(PrintStream out, String label, Predicate<Recall.Found> of) {
        int count = (int) recall.found().stream().filter(of).count();
        row(out, label, count, threshold -> recall.recall(threshold, of), "%10.3f");
    }

    private static String label(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void row(PrintStream out, String label, int count, ToDoubleFunction<Double> value, String format) {
        var line = new StringBuilder(String.format(Locale.ROOT, "%-34s %6d", label, count));
        for (Double threshold : thresholds) {
            line.append(' ').append(String.format(Locale.ROOT, format, value.applyAsDouble(threshold)));
        }
        out.println(line);
    }

    /** Class, variety, the own entry's score, changed name, listed name, kind, best other hit; the worst of a class first. */
    private void dumpMisses(Path file) {
        write(
                file,
                recall.found().stream()
                        .filter(one -> one.score() < Options.fraction("missedBelow", 0.9))
                        .sorted(Comparator.comparing(
                                        (Recall.Found one) -> one.perturbed().perturbation())
                                .thenComparing(Recall.Found::score))
                        .map(RecallBench::line)
                        .toList());
    }

    private static String line(Recall.Found one) {
        PerturbedNames.Perturbed perturbed = one.perturbed();
        return String.join(
                "\t",
                perturbed.perturbation().name(),
                perturbed.variety(),
                String.valueOf(one.score()),
                perturbed.written(),
                perturbed.named().text(),
                perturbed.named().listing().kind().name(),
                one.other());
    }

    /** Score, company, listed name; the highest first. */
    private void dumpAlarms(Path file) {
        write(
                file,
                recall.alarms().stream()
                        .filter(alarm -> alarm.score() > 0)
                        .map(alarm -> alarm.score() + "\t" + alarm.company() + "\t" + alarm.listed())
                        .toList());
    }

    static void write(Path file, List<String> lines) {
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
