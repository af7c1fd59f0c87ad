package portcullis.core.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The same row read in more than one way, such as an item that can be two chips: each rule is judged on every reading. What all
 * readings lead to holds; where they differ, the rule cannot be decided before somebody says which reading is right.
 */
final class Readings {
    private static final String WHICH = "item.description";

    private final Map<String, Facts> readings;

    /** @param readings by what they are called; two or more */
    Readings(Map<String, Facts> readings) {
        this.readings = readings;
    }

    Optional<Judgement> judge(Judge rule) {
        var said = new LinkedHashMap<String, Judgement>();
        readings.forEach((name, facts) -> rule.judge(facts).ifPresent(judgement -> said.put(name, judgement)));
        if (said.isEmpty()) {
            return Optional.empty();
        }
        boolean all = said.size() == readings.size();
        boolean applies = said.values().stream().allMatch(judgement -> judgement.truth() == Truth.TRUE);
        boolean open = said.values().stream().allMatch(judgement -> judgement.truth() == Truth.UNKNOWN);
        if (all && (applies || open)) {
            return Optional.of(together(said));
        }
        return rule.silentUndecided() ? Optional.empty() : Optional.of(undecided(said));
    }

    private Judgement together(Map<String, Judgement> said) {
        Judgement first = said.values().iterator().next();
        var missing = new TreeSet<String>();
        said.values().forEach(judgement -> missing.addAll(judgement.missing()));
        return new Judgement(
                first.rule(),
                first.truth(),
                policy(said),
                first.recommendation(),
                trace(first, said),
                List.copyOf(missing),
                first.question());
    }

    private static Optional<String> policy(Map<String, Judgement> said) {
        var policies = new LinkedHashSet<String>();
        said.values().forEach(judgement -> judgement.policy().ifPresent(policies::add));
        if (policies.size() < 2) {
            return policies.stream().findFirst();
        }
        var words = new ArrayList<String>();
        said.forEach(
                (name, judgement) -> words.add(name + ": " + judgement.policy().orElse("no policy is stated")));
        return Optional.of(String.join("; ", words));
    }

    private Judgement undecided(Map<String, Judgement> said) {
        Judgement first = said.values().iterator().next();
        var missing = new TreeSet<String>();
        missing.add(WHICH);
        said.values().stream()
                .filter(judgement -> judgement.truth() == Truth.UNKNOWN)
                .forEach(judgement -> missing.addAll(judgement.missing()));
        return new Judgement(
                first.rule(),
                Truth.UNKNOWN,
                Optional.empty(),
                Recommendation.REVIEW,
                trace(first, said),
                List.copyOf(missing),
                Optional.of("Which is it: " + String.join(", ", readings.keySet())
                        + "? The rule applies to some and not to others."));
    }

    private List<TraceStep> trace(Judgement first, Map<String, Judgement> said) {
        var inputs = new TreeMap<String, String>();
        readings.keySet()
                .forEach(name -> inputs.put(
                        name,
                        Optional.ofNullable(said.get(name))
                                .map(judgement -> judgement.outcome().name())
                                .orElse("does not apply")));
        boolean same = inputs.values().stream().distinct().count() == 1;
        var trace = new ArrayList<>(first.trace());
        trace.add(new TraceStep(
                "every-reading-of-the-item",
                "the item can be read in more than one way, and the rule is judged on each",
                inputs,
                same ? first.truth() : Truth.UNKNOWN));
        return trace;
    }
}
