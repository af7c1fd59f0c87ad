package portcullis.core.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A rule that holds under a basis, ready to be asked. */
record BoundRule(
        Rule rule, RuleCard card, Bound when, List<BoundRequirement> requires, List<Policy> policies, FactSchema schema)
        implements Judge {
    BoundRule {
        requires = List.copyOf(requires);
        policies = List.copyOf(policies);
    }

    /** A review policy and when it governs. */
    record Policy(Bound when, List<BoundRequirement> requires, String text) {
        Policy {
            requires = List.copyOf(requires);
        }
    }

    @Override
    public Scope scope() {
        return rule.scope();
    }

    @Override
    public boolean silentUndecided() {
        return rule.effect().undecided() == Recommendation.NO_FINDING;
    }

    @Override
    public Optional<Judgement> judge(Facts facts) {
        if (when.truth(facts) == Truth.FALSE) {
            return Optional.empty();
        }
        var trace = new ArrayList<TraceStep>();
        Bound.Told told = when.told(facts, trace);
        boolean applies = told.truth() == Truth.TRUE;
        if (!applies && silentUndecided()) {
            return Optional.empty();
        }
        return applies ? applying(facts, trace) : Optional.of(undecided(told, trace));
    }

    private Judgement undecided(Bound.Told told, List<TraceStep> trace) {
        List<String> missing = List.copyOf(new TreeSet<>(told.missing()));
        return new Judgement(
                card,
                Truth.UNKNOWN,
                Optional.empty(),
                rule.effect().undecided(),
                trace,
                missing,
                Optional.of(question(missing)));
    }

    private Optional<Judgement> applying(Facts facts, List<TraceStep> trace) {
        var standing = BoundRequirement.standing(requires, facts, trace);
        if (standing.broken()) {
            return Optional.empty();
        }
        Optional<String> policy = policy(facts, trace);
        return Optional.of(new Judgement(
                card,
                Truth.TRUE,
                policy,
                card.recommendation(),
                trace,
                List.copyOf(standing.missing()),
                resolving(standing)));
    }

    /** What a red flag or a candidate exception leaves to a person to find out. */
    private Optional<String> resolving(BoundRequirement.Standing standing) {
        Optional<String> own = switch (card.outcome()) {
            case RED_FLAG, NOTIFY, EXCEPTION_CANDIDATE, LOCAL_PERMIT -> card.question();
            case PROHIBITED, LICENSE_REQUIRED, NEEDS_DATA, ADVISORY -> Optional.empty();
        };
        if (requires.isEmpty()) {
            return own;
        }
        var words = new StringBuilder(own.map(text -> text + " ").orElse(""));
        if (!standing.open().isEmpty()) {
            words.append("Still to be shown: ").append(standing.openWords()).append(".");
        }
        if (!standing.met().isEmpty()) {
            words.append(standing.open().isEmpty() ? "Shown: " : " Shown: ")
                    .append(standing.metWords())
                    .append(".");
        }
        return Optional.of(words.toString());
    }

    private String question(List<String> missing) {
        return card.question().orElseGet(() -> schema.ask(missing));
    }

    /** The first policy whose condition is true and that is sure; what is open before it is named beside it. */
    private Optional<String> policy(Facts facts, List<TraceStep> trace) {
        var open = new StringBuilder();
        var conditional = new StringBuilder();
        for (Policy policy : policies) {
            Bound.Told told = policy.when().told(facts, trace);
            if (told.truth() == Truth.UNKNOWN) {
                open.append(orElse(policy, told.missing()));
            }
            if (told.truth() != Truth.TRUE) {
                continue;
            }
            var standing = BoundRequirement.standing(policy.requires(), facts, trace);
            if (standing.broken()) {
                continue;
            }
            if (standing.open().isEmpty()) {
                return Optional.of(conditional + policy.text() + open);
            }
            conditional
                    .append(policy.text())
                    .append(", if it is shown: ")
                    .append(standing.openWords())
                    .append("; else ");
        }
        return card.policy()
                .or(() -> Optional.of("").filter(none -> !conditional.isEmpty()))
                .map(text -> conditional + text + open);
    }

    private static String orElse(Policy policy, Set<String> missing) {
        return "; or " + policy.text() + ", which depends on " + String.join(", ", missing);
    }
}
