package portcullis.core.rule;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Parameter values that settings put in place of the packs' own, by parameter name, as text.
 *
 * @param citations what confirms a value, such as a Federal Register page, by parameter
 */
public record Overrides(SortedMap<String, String> parameters, SortedMap<String, String> citations) {
    public static final Overrides NONE = new Overrides(new TreeMap<>(), new TreeMap<>());

    public Overrides {
        citations = Collections.unmodifiableSortedMap(new TreeMap<>(citations));
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }

    public static Overrides of(Map<String, String> parameters) {
        return new Overrides(new TreeMap<>(parameters), new TreeMap<>());
    }

    /** These with what confirms a parameter's value: without it, a turn of the law that a pack leaves open stays open. */
    public Overrides confirmed(String parameter, String citation) {
        var more = new TreeMap<>(citations);
        more.put(parameter, citation);
        return new Overrides(parameters, more);
    }
}
