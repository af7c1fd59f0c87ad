package portcullis.core.rule;

import java.util.List;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What an expression came to on certain inputs. Its step of the trace is written when a rule applies, and from then on shared by all rows
 * with the same inputs. Shared by all threads.
 */
final class Answer {
    private final Expression.Decision decision;
    private volatile @Nullable TraceStep step;

    Answer(Expression.Decision decision) {
        this.decision = decision;
    }

    Truth truth() {
        return decision.truth();
    }

    List<String> missing() {
        return decision.missing();
    }

    /** The step of a condition that is this expression under a name; most expressions have one name. */
    TraceStep step(String condition, String expression, Supplier<SortedMap<String, String>> inputs) {
        TraceStep known = step;
        if (known == null || !known.condition().equals(condition)) {
            known = new TraceStep(condition, expression, inputs.get(), decision.truth());
            step = known;
        }
        return known;
    }
}
