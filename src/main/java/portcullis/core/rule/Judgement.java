package portcullis.core.rule;

import java.util.List;
import java.util.Optional;

/**
 * A rule that applies, or that cannot be decided for want of facts.
 *
 * @param truth TRUE or UNKNOWN
 * @param policy the license review policy on these facts; absent while the rule is undecided
 * @param trace the conditions in the order in which they were decided
 * @param missing paths of the facts whose absence leaves the rule undecided, in alphabetical order; empty when it applies
 * @param question what to ask; present when the rule is undecided, or leaves something to resolve
 */
public record Judgement(
        RuleCard rule,
        Truth truth,
        Optional<String> policy,
        Recommendation recommendation,
        List<TraceStep> trace,
        List<String> missing,
        Optional<String> question) {
    public Judgement {
        trace = List.copyOf(trace);
        missing = List.copyOf(missing);
    }

    /** What follows: the rule's outcome when it applies, else a question. */
    public Outcome outcome() {
        return truth == Truth.TRUE ? rule.outcome() : Outcome.NEEDS_DATA;
    }
}
