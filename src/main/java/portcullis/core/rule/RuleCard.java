package portcullis.core.rule;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A rule as a reader sees it: what it is called, where it stands, since when, what follows from it.
 *
 * @param id pack and rule, such as {@code ear-lists.entity-list}
 * @param version the version of its pack
 * @param from the first day on which it holds; absent where it holds since before the packs begin
 * @param to the last day on which it holds
 * @param policy the license review policy, where the outcome is a license requirement
 * @param question what to ask when the rule cannot be decided
 * @param parameters the dated parameters that it reads, with their values on the day asked for
 */
public record RuleCard(
        String id,
        String version,
        String title,
        String citation,
        String authority,
        RuleState state,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Outcome outcome,
        Optional<String> policy,
        Recommendation recommendation,
        Optional<String> question,
        SortedMap<String, String> parameters) {
    public RuleCard {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }

    /** The same rule with another consequence. */
    RuleCard as(Outcome consequence, Recommendation recommended) {
        return new RuleCard(
                id,
                version,
                title,
                citation,
                authority,
                state,
                from,
                to,
                consequence,
                policy,
                recommended,
                question,
                parameters);
    }

    public String pack() {
        return id.substring(0, id.indexOf('.'));
    }
}
