package portcullis.core.rule;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Parameter values that settings put in place of the packs' own, by parameter name, as text. */
public record Overrides(SortedMap<String, String> parameters) {
    public static final Overrides NONE = new Overrides(new TreeMap<>());

    public Overrides {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }

    public static Overrides of(Map<String, String> parameters) {
        return new Overrides(new TreeMap<>(parameters));
    }
}
