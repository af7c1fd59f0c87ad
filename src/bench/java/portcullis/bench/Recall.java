package portcullis.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * How an engine did on the workload: for every changed name the score of its own entry, for every company its best score.
 * Every score comes from one run at a low floor; what a threshold above it finds is then a matter of counting.
 *
 * @param found in the order of the workload
 * @param alarms highest first
 * @param cpuNanos of all queries together
 */
record Recall(List<Found> found, List<Alarm> alarms, double floor, long cpuNanos) {
    /** A changed name, the best score of its own entry (0 where it is below the floor), and the best other hit. */
    record Found(PerturbedNames.Perturbed perturbed, double score, String other) {}

    /** A company and its best hit; the score is 0 where there is none at the floor. */
    record Alarm(String company, double score, String listed) {}

    static Recall of(Engine engine, List<PerturbedNames.Perturbed> changed, List<String> companies, double floor) {
        long start = Timing.cpu();
        var found = new ArrayList<Found>();
        changed.forEach(one -> found.add(found(engine, one, floor)));
        var alarms = new ArrayList<Alarm>();
        companies.forEach(company -> alarms.add(alarm(engine, company, floor)));
        long cpu = Timing.cpu() - start;
        alarms.sort(Comparator.comparing(Alarm::score).reversed());
        return new Recall(found, alarms, floor, cpu);
    }

    private static Found found(Engine engine, PerturbedNames.Perturbed perturbed, double floor) {
        double own = 0;
        String other = "";
        for (Engine.Hit hit : engine.hits(perturbed.written(), floor)) {
            if (hit.listing().equals(perturbed.named().listing().id())) {
                own = Math.max(own, hit.score());
            } else if (other.isEmpty()) {
                other = hit.score() + " " + hit.name();
            }
        }
        return new Found(perturbed, own, other);
    }

    private static Alarm alarm(Engine engine, String company, double floor) {
        List<Engine.Hit> hits = engine.hits(company, floor);
        return hits.isEmpty()
                ? new Alarm(company, 0, "")
                : new Alarm(company, hits.get(0).score(), hits.get(0).name());
    }

    int queries() {
        return found.size() + alarms.size();
    }

    double queriesPerSecond() {
        return queries() / (cpuNanos / 1e9);
    }

    /** The lowest score, by steps of a ten-thousandth, at or above which no more than so many of 1,000 companies lie. */
    double threshold(int allowedPer1000) {
        int allowed = (int) ((long) alarms.size() * allowedPer1000 / 1000);
        double tooLow = alarms.size() > allowed ? alarms.get(allowed).score() : 0;
        return Math.max(floor, (Math.floor(tooLow * 10_000 + 1e-6) + 1) / 10_000);
    }

    /** How many of 1,000 companies have a hit. */
    double alarmsPer1000(double threshold) {
        long raised =
                alarms.stream().filter(alarm -> alarm.score() >= threshold).count();
        return 1000.0 * raised / Math.max(1, alarms.size());
    }

    double recall(double threshold) {
        return recall(threshold, one -> true);
    }

    /** The share of some of the changed names whose own entry is found. */
    double recall(double threshold, Predicate<Found> of) {
        long hit = found.stream()
                .filter(of)
                .filter(one -> one.score() >= threshold)
                .count();
        return (double) hit / Math.max(1, found.stream().filter(of).count());
    }
}
