package portcullis.core.screen;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portcullis.core.rule.Outcome;
import portcullis.core.rule.Recommendation;

/**
 * A row that comes out otherwise under another basis: what each basis recommends, and by which rules the two differ.
 *
 * @param reference as the user's system calls the row; may be empty
 * @param value quantity times unit price, where both are stated
 */
public record RowChange(int row, String reference, Side left, Side right, List<Cause> causes, Optional<Value> value) {
    public RowChange {
        causes = List.copyOf(causes);
    }

    /** What one basis leads to. */
    public record Side(Recommendation recommendation, Set<Outcome> outcomes) {
        static Side of(Screening screening) {
            return new Side(screening.recommendation(), screening.outcomes());
        }
    }

    /** An amount of money; the currency is empty where none is stated. */
    public record Value(BigDecimal amount, String currency) {}

    /**
     * A rule that leads to something else.
     *
     * @param left its strictest outcome on the row under the left basis; absent where it does not apply
     * @param why what makes the difference, in words: dates, state, parameters
     */
    public record Cause(
            String ruleId,
            String title,
            String citation,
            Optional<Outcome> left,
            Optional<Outcome> right,
            String why,
            List<ParameterChange> parameters) {
        public Cause {
            parameters = List.copyOf(parameters);
        }
    }

    /** A parameter that a rule reads and that has another value; absent where the rule does not read it on that side. */
    public record ParameterChange(String name, Optional<String> left, Optional<String> right) {}
}
