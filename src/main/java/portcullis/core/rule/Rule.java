package portcullis.core.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One dated version of a rule as its pack has it. Versions of one rule share the id, and no two hold on the same day.
 *
 * @param id pack and rule, such as {@code ear-lists.entity-list}
 * @param requires what must also be shown, for a rule that relaxes: it falls when one is false, and names those that are open
 * @param policies review policies that hold under conditions; the first that is true governs before {@link Effect#policy}
 * @param line where the rule stands in its file
 */
public record Rule(
        String id,
        Scope scope,
        Wording wording,
        Standing standing,
        Effect effect,
        Condition when,
        List<Requirement> requires,
        List<PolicyChoice> policies,
        int line) {
    public Rule {
        requires = List.copyOf(requires);
        policies = List.copyOf(policies);
    }

    /** What a reader sees. */
    public record Wording(String title, String citation, String authority, Optional<String> question) {}

    /**
     * When it holds, and as what.
     *
     * @param published the day of publication, where it is another one than the first day on which it holds
     */
    public record Standing(Span span, RuleState state, Optional<LocalDate> published) {}

    /** Something to be shown in words; with a condition, rows can show it, without one only a person can see to it. */
    public record Requirement(String text, Optional<Condition> when) {}

    /**
     * What follows.
     *
     * @param recommendation in place of the outcome's own
     * @param undecided what is recommended while a fact is missing; REVIEW unless stated. {@code NO_FINDING} keeps the rule silent
     *     until it can be decided: only for rules that relax, or whose missing fact another rule asks for
     */
    public record Effect(
            Outcome outcome,
            Optional<String> policy,
            Optional<Recommendation> recommendation,
            Recommendation undecided) {}

    /**
     * A review policy that governs when its condition is true and none of its requirements is false; while one is open, the policy
     * is named under that condition and the next one beside it.
     */
    public record PolicyChoice(Condition when, List<Requirement> requires, String text) {
        public PolicyChoice {
            requires = List.copyOf(requires);
        }
    }

    public String pack() {
        return id.substring(0, id.indexOf('.'));
    }
}
