package portcullis.core.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A value that rules read and that changes by date: a threshold, a group of countries, a switch.
 *
 * @param name dotted, and the same for all packs, such as {@code group.D5}
 * @param choices the values that a text may have; empty for any
 * @param values at most one holds on a day; on a day without one the parameter is unknown
 */
public record Parameter(String name, FactType type, List<String> choices, List<Dated> values, int line) {
    public Parameter {
        choices = List.copyOf(choices);
        values = List.copyOf(values);
    }

    /** A value and the days, both inclusive, on which it holds. */
    public record Dated(Span span, Value value) {}

    /** How a value is given. */
    public sealed interface Value {}

    /** The value itself, of the parameter's type. */
    public record Plain(Object value) implements Value {}

    /**
     * A list made of others: all elements of {@code union} and {@code plus}, less those of {@code except}; {@code plus} is not
     * lessened. {@code union} and {@code except} name parameters.
     */
    public record Joined(List<String> union, List<String> except, List<String> plus) implements Value {
        public Joined {
            union = List.copyOf(union);
            except = List.copyOf(except);
            plus = List.copyOf(plus);
        }
    }

    Optional<Value> on(LocalDate day) {
        return values.stream()
                .filter(dated -> dated.span().holds(day))
                .map(Dated::value)
                .findFirst();
    }

    /** This parameter with one value for all days, as a setting or a scenario gives it. */
    Parameter always(Value value) {
        return new Parameter(name, type, choices, List.of(new Dated(Span.ALWAYS, value)), line);
    }
}
