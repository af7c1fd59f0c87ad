package portcullis.core.subject;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a row answers to questions that few rows are asked. A matter that is not in it is unknown.
 *
 * @param stated by matter, in the order of the matters
 */
public record Answers(Map<Matter, Boolean> stated) {
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        stated = stated.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(stated));
    }

    public Known<Boolean> to(Matter matter) {
        Boolean answer = stated.get(matter);
        return answer == null ? Known.unknown() : Known.of(answer);
    }

    /** These and one more. */
    public Answers and(Matter matter, boolean answer) {
        var more = new EnumMap<Matter, Boolean>(Matter.class);
        more.putAll(stated);
        more.put(matter, answer);
        return new Answers(more);
    }
}
