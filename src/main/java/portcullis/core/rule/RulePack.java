package portcullis.core.rule;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

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
        List<Confirmation> confirmations,
        Optional<Overlay> overlay) {
    public RulePack {
        parameters = List.copyOf(parameters);
        conditions = Collections.unmodifiableMap(new LinkedHashMap<>(conditions));
        rules = List.copyOf(rules);
        confirmations = List.copyOf(confirmations);
    }

    /**
     * What a scenario switches.
     *
     * @param on ids of rules that hold under the scenario whatever their state, on the days of their dates
     * @param off ids of rules that do not hold under it
     * @param pins by pack, the day after which nothing of it changes any more: its rules and parameters stay as they were then
     */
    public record Overlay(Set<String> on, Set<String> off, SortedMap<String, LocalDate> pins) {
        public Overlay {
            on = Set.copyOf(on);
            off = Set.copyOf(off);
            pins = Collections.unmodifiableSortedMap(new TreeMap<>(pins));
        }
    }

    /**
     * A turn of the law that the pack's author could not confirm. Until somebody does, every rule that reads the parameter is judged
     * both ways, and the difference is shown.
     *
     * @param parameter a parameter of type text; the setting that confirms it gives its value
     * @param open the value that says that nobody has confirmed anything
     * @param either the values that it may really have, the one to go by until it is confirmed first
     * @param span the days on which the turn matters
     * @param says what is to be confirmed, in a sentence
     */
    public record Confirmation(
            String parameter, String open, List<String> either, Span span, String says, String citation, int line) {
        public Confirmation {
            either = List.copyOf(either);
        }
    }

    public String name() {
        return version.name();
    }
}
