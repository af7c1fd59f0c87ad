package portcullis.core.rule;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One named condition as it was decided.
 *
 * @param expression the condition's text in the pack
 * @param inputs the facts and parameters that it read, by name; a missing fact reads {@code unknown}
 */
public record TraceStep(String condition, String expression, SortedMap<String, String> inputs, Truth result) {
    public TraceStep {
        inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
    }
}
