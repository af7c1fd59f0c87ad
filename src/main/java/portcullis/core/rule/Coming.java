package portcullis.core.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Something in the packs that ends or turns soon, or that nobody has confirmed: what a compliance officer wants to know ahead of time.
 *
 * @param day the last day on which the present law holds; for an open turn the day from which it is open
 * @param name the rule's id or the parameter's name
 * @param says in a sentence
 */
public record Coming(LocalDate day, Kind kind, String name, String says) {
    /** What is coming. */
    public enum Kind {
        /** A rule or value ends, and another version follows it. */
        CHANGES,
        /** A rule or value ends, and the packs know nothing that follows: somebody has to look. */
        ENDS,
        /** What became of a rule is not confirmed. */
        UNCONFIRMED
    }

    /** How long ahead an end is told. */
    public static final Period AHEAD = Period.ofDays(90);

    /** What ends within {@link #AHEAD} of a day, and what is open on it; soonest first. */
    static List<Coming> after(LocalDate day, List<RulePack> packs, Iterable<RulePack.Confirmation> open) {
        var coming = new ArrayList<Coming>();
        LocalDate last = day.plus(AHEAD);
        for (RulePack pack : packs) {
            for (Rule rule : pack.rules()) {
                rule.standing()
                        .span()
                        .to()
                        .filter(end -> within(end, day, last))
                        .ifPresent(end -> coming.add(of(
                                end,
                                rule.id(),
                                pack.rules().stream()
                                        .anyMatch(other -> other.id().equals(rule.id())
                                                && other.standing().span().holds(end.plusDays(1))))));
            }
            for (Parameter parameter : pack.parameters()) {
                for (Parameter.Dated dated : parameter.values()) {
                    dated.span()
                            .to()
                            .filter(end -> within(end, day, last))
                            .ifPresent(end -> coming.add(of(
                                    end,
                                    parameter.name(),
                                    parameter.on(end.plusDays(1)).isPresent())));
                }
            }
        }
        open.forEach(turn -> coming.add(new Coming(
                turn.span().from().orElse(day),
                Kind.UNCONFIRMED,
                turn.parameter(),
                "Not confirmed: " + turn.says() + " (" + turn.citation() + ")")));
        coming.sort(Comparator.comparing(Coming::day).thenComparing(Coming::name));
        return coming;
    }

    private static boolean within(LocalDate end, LocalDate day, LocalDate last) {
        return !end.isBefore(day) && !end.isAfter(last);
    }

    private static Coming of(LocalDate end, String name, boolean followed) {
        return followed
                ? new Coming(end, Kind.CHANGES, name, name + " changes after " + end + ".")
                : new Coming(
                        end, Kind.ENDS, name, name + " ends on " + end + ", and the packs know nothing that follows.");
    }
}
