package portcullis.core.subject;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a row answers to questions that few rows are asked. A matter that is not in it is unknown.
 *
 * @param stated by matter, in the order of the matters; each of its matter's type, numbers without trailing zeros
 */
public record Answers(Map<Matter, Object> stated) {
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        var checked = new EnumMap<Matter, Object>(Matter.class);
        stated.forEach((matter, answer) -> checked.put(matter, checked(matter, answer)));
        stated = checked.isEmpty() ? Map.of() : Collections.unmodifiableMap(checked);
    }

    /** The answer to a yes-or-no question. */
    public Known<Boolean> to(Matter matter) {
        return answer(matter, Boolean.class);
    }

    public Known<BigDecimal> number(Matter matter) {
        return answer(matter, BigDecimal.class);
    }

    public Known<String> text(Matter matter) {
        return answer(matter, String.class);
    }

    private <T> Known<T> answer(Matter matter, Class<T> type) {
        Object answer = stated.get(matter);
        return answer == null ? Known.unknown() : Known.of(type.cast(answer));
    }

    /** These and one more. */
    public Answers and(Matter matter, Object answer) {
        var more = new EnumMap<Matter, Object>(Matter.class);
        more.putAll(stated);
        more.put(matter, answer);
        return new Answers(more);
    }

    private static Object checked(Matter matter, Object value) {
        if (!matter.type().fits(value)) {
            throw new IllegalArgumentException(matter.path() + " is a " + matter.type() + " and cannot be " + value);
        }
        if (value instanceof BigDecimal number) {
            BigDecimal plain = number.stripTrailingZeros();
            return plain.scale() < 0 ? plain.setScale(0) : plain;
        }
        return value instanceof List<?> list ? List.copyOf(list) : value;
    }
}
