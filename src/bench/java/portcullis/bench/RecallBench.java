package portcullis.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import portcullis.core.match.Match;
import portcullis.core.match.PartyMatcher;
import portcullis.core.match.PartyQuery;
import portcullis.core.match.Thresholds;

/**
 * Which share of the changed names finds its own entry, at the thresholds where so many of 1,000 companies raise an alarm.
 * Every score comes from one run at a low floor; a threshold above it is then a matter of counting.
 */
final class RecallBench {
    private static final int[] ALARMS_PER_1000 = {5, 20, 50};

    private final PartyMatcher matcher;
    private final MatchingNames names;
    private final double floor = Options.fraction("floor", 0.60);

    RecallBench(PartyMatcher matcher, MatchingNames names) {
        this.matcher = matcher;
        this.names = names;
    }

    /** A changed name, the best score of its own entry (0 where it is below the floor), and the best other match. */
    private record Found(PerturbedNames.Perturbed perturbed, double score, String other) {}

    /** A company and its best match; the score is 0 where there is none at the floor. */
    private record Alarm(String company, double score, String listed) {}

    void print(PrintStream out) {
        List<Found> found = names.perturbed().stream().map(this::found).toList();
        List<Alarm> alarms = names.benign().names().stream()
                .map(this::alarm)
                .sorted(Comparator.comparing(Alarm::score).reversed())
                .toList();
        out.printf(
                "%n== Recall: %,d changed names; %,d companies (%,d more left out, being listed); floor %.2f%n",
                found.size(), alarms.size(), names.benign().listed(), floor);
        table(out, found, thresholds(alarms), alarms);
        Options.file("dumpMisses").ifPresent(file -> dumpMisses(file, found));
        Options.file("dumpAlarms").ifPresent(file -> dumpAlarms(file, alarms));
    }

    private Found found(PerturbedNames.Perturbed perturbed) {
        double own = 0;
        String other = "";
        for (Match match : matcher.matches(PartyQuery.of(perturbed.written()), floor)) {
            if (match.listing().id().equals(perturbed.named().listing().id())) {
                own = Math.max(own, match.score().value());
            } else if (other.isEmpty()) {
                other = match.score().value() + " " + match.name().text();
            }
        }
        return new Found(perturbed, own, other);
    }

    private Alarm alarm(String company) {
        List<Match> matches = matcher.matches(PartyQuery.of(company), floor);
        return matches.isEmpty()
                ? new Alarm(company, 0, "")
                : new Alarm(
                        company,
                        matches.get(0).score().value(),
                        matches.get(0).name().text());
    }

    /** Where the thresholds lie, most severe first, the program's own last. */
    private List<Double> thresholds(List<Alarm> alarms) {
        var thresholds = new ArrayList<Double>();
        for (int allowed : ALARMS_PER_1000) {
            thresholds.add(threshold(alarms, allowed));
        }
        thresholds.add(Thresholds.REVIEW);
        return thresholds;
    }

    /** The lowest score at or above which no more than the allowed share of the companies lies. */
    private double threshold(List<Alarm> sorted, int allowedPer1000) {
        int allowed = (int) ((long) sorted.size() * allowedPer1000 / 1000);
        double tooLow = sorted.size() > allowed ? sorted.get(allowed).score() : 0;
        return Math.max(floor, Math.round(tooLow * 10_000 + 1) / 10_000.0);
    }

    private static void table(PrintStream out, List<Found> found, List<Double> thresholds, List<Alarm> alarms) {
        out.printf("%-34s %6s %10s %10s %10s %10s%n", "", "names", "at 5", "at 20", "at 50", "at review");
        row(out, "threshold", alarms.size(), thresholds, "%10.4f");
        List<Double> perThousand = thresholds.stream()
                .map(threshold -> 1000.0
                        * alarms.stream()
                                .filter(alarm -> alarm.score() >= threshold)
                                .count()
                        / Math.max(1, alarms.size()))
                .toList();
        row(out, "companies with a match, per 1,000", alarms.size(), perThousand, "%10.1f");
        row(out, "RECALL", found.size(), recalls(found, thresholds), "%10.4f");
        for (Perturbation perturbation : Perturbation.values()) {
            List<Found> of = found.stream()
                    .filter(one -> one.perturbed().perturbation() == perturbation)
                    .toList();
            row(out, "  " + label(perturbation.name()), of.size(), recalls(of, thresholds), "%10.3f");
            List<String> varieties = of.stream()
                    .map(one -> one.perturbed().variety())
                    .distinct()
                    .sorted()
                    .toList();
            for (String variety : varieties.size() > 1 ? varieties : List.<String>of()) {
                List<Found> some = of.stream()
                        .filter(one -> one.perturbed().variety().equals(variety))
                        .toList();
                String name = variety.isEmpty() ? "other" : variety;
                row(out, "      " + name, some.size(), recalls(some, thresholds), "%10.3f");
            }
        }
    }

    private static String label(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static List<Double> recalls(List<Found> found, List<Double> thresholds) {
        return thresholds.stream()
                .map(threshold -> (double) found.stream()
                                .filter(one -> one.score() >= threshold)
                                .count()
                        / Math.max(1, found.size()))
                .toList();
    }

    private static void row(PrintStream out, String label, int count, List<Double> values, String format) {
        var line = new StringBuilder(String.format(Locale.ROOT, "%-34s %6d", label, count));
        values.forEach(value -> line.append(' ').append(String.format(Locale.ROOT, format, value)));
        out.println(line);
    }

    /** Class, variety, the own entry's score, changed name, listed name, best other match; the worst of a class first. */
    private static void dumpMisses(Path file, List<Found> found) {
        List<String> lines = found.stream()
                .filter(one -> one.score() < Options.fraction("missedBelow", 0.9))
                .sorted(Comparator.comparing((Found one) -> one.perturbed().perturbation())
                        .thenComparing(Found::score))
                .map(one -> String.join(
                        "\t",
                        one.perturbed().perturbation().name(),
                        one.perturbed().variety(),
                        String.valueOf(one.score()),
                        one.perturbed().written(),
                        one.perturbed().named().text(),
                        one.perturbed().named().listing().kind().name(),
                        one.other()))
                .toList();
        write(file, lines);
    }

    /** Score, company, listed name; the highest first. */
    private static void dumpAlarms(Path file, List<Alarm> alarms) {
        write(
                file,
                alarms.stream()
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
