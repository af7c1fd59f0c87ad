package portcullis.core.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** A rule that holds under a basis, ready to be asked. */
record BoundRule(Rule rule, RuleCard card, Bound when, List<Policy> policies) {
    BoundRule {
        policies = List.copyOf(policies);
    }

    /** A review policy and when it governs. */
    record Policy(Bound when, String text) {}

    /** The judgement, unless the rule does not apply. */
    Optional<Judgement> judge(Facts facts) {
        if (when.truth(facts) == Truth.FALSE) {
            return Optional.empty();
        }
        var trace = new ArrayList<TraceStep>();
        Bound.Told told = when.told(facts, trace);
        boolean applies = told.truth() == Truth.TRUE;
        if (!applies && rule.effect().undecided() == Recommendation.NO_FINDING) {
            return Optional.empty();
        }
        Optional<String> policy = applies ? policy(facts, trace) : Optional.empty();
        List<String> missing = List.copyOf(new TreeSet<>(told.missing()));
        return Optional.of(new Judgement(
                card,
                told.truth(),
                policy,
                applies ? card.recommendation() : rule.effect().undecided(),
                trace,
                missing,
                applies ? resolving() : Optional.of(question(missing))));
    }

    /** What a red flag or a candidate exception leaves to a person to find out. */
    private Optional<String> resolving() {
        return switch (card.outcome()) {
            case RED_FLAG, NOTIFY, EXCEPTION_CANDIDATE, LOCAL_PERMIT -> card.question();
            case PROHIBITED, LICENSE_REQUIRED, NEEDS_DATA, ADVISORY -> Optional.empty();
        };
    }

    private String question(List<String> missing) {
        return card.question().orElseGet(() -> "State " + String.join(", ", missing) + ".");
    }

    /** The first policy whose condition is true, else the rule's own; policies that could not be decided are named as open. */
    private Optional<String> policy(Facts facts, List<TraceStep> trace) {
        var open = new StringBuilder();
        for (Policy policy : policies) {
            Bound.Told told = policy.when().told(facts, trace);
            if (told.truth() == Truth.TRUE) {
                return Optional.of(policy.text() + open);
            }
            if (told.truth() == Truth.UNKNOWN) {
                open.append("; or ")
                        .append(policy.text())
                        .append(", which depends on ")
                        .append(String.join(", ", told.missing()));
            }
        }
        return card.policy().map(text -> text + open);
    }
}
