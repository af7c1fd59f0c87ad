package portcullis.core.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A rule-pack file: dated parameters, named conditions and rules. A scenario is a pack with an overlay: its parameters replace
 * those of the same name, its switches turn rules of other packs on or off, and its own rules hold only under it.
 *
 * @param conditions by name, for the rules of this pack and, as {@code pack.name}, of others
 */
public record RulePack(
        PackVersion version,
        String title,
        List<Parameter> parameters,
        Map<String, Condition.Named> conditions,
        List<Rule> rules,
        Optional<Overlay> overlay) {
    public RulePack {
        parameters = List.copyOf(parameters);
        conditions = Collections.unmodifiableMap(new LinkedHashMap<>(conditions));
        rules = List.copyOf(rules);
    }

    /**
     * What a scenario switches.
     *
     * @param on ids of rules that hold under the scenario whatever their state, on the days of their dates
     * @param off ids of rules that do not hold under it
     */
    public record Overlay(Set<String> on, Set<String> off) {
        public Overlay {
            on = Set.copyOf(on);
            off = Set.copyOf(off);
        }
    }

    public String name() {
        return version.name();
    }
}
