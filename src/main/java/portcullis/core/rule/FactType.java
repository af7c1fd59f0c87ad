package portcullis.core.rule;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import java.util.List;

/** The type of a fact or parameter, as packs name it and as conditions compute with it. */
public enum FactType {
    TEXT(SimpleType.STRING),
    /** A double; whole numbers from outside are widened. */
    NUMBER(SimpleType.DOUBLE),
    WHOLE(SimpleType.INT),
    FLAG(SimpleType.BOOL),
    TEXTS(ListType.create(SimpleType.STRING)),
    WHOLES(ListType.create(SimpleType.INT));

    private final CelType cel;

    FactType(CelType cel) {
        this.cel = cel;
    }

    CelType cel() {
        return cel;
    }

    /** A value of this type to try a condition with. */
    Object blank() {
        return switch (this) {
            case TEXT -> "";
            case NUMBER -> 0.0;
            case WHOLE -> 0L;
            case FLAG -> false;
            case TEXTS, WHOLES -> List.of();
        };
    }

    /**
     * The value as conditions compute with it.
     *
     * @throws IllegalArgumentException when the value is of another type
     */
    Object canonical(Object value) {
        boolean fits = switch (this) {
            case TEXT -> value instanceof String;
            case NUMBER, WHOLE -> value instanceof Number;
            case FLAG -> value instanceof Boolean;
            case TEXTS, WHOLES -> value instanceof List<?>;
        };
        if (!fits) {
            throw new IllegalArgumentException("a " + this + " cannot be " + value);
        }
        return switch (this) {
            case NUMBER -> ((Number) value).doubleValue();
            case WHOLE -> ((Number) value).longValue();
            case WHOLES ->
                ((List<?>) value)
                        .stream().map(each -> ((Number) each).longValue()).toList();
            case TEXT, FLAG, TEXTS -> value;
        };
    }

    /**
     * A value as a pack or a setting writes it: list elements are separated by commas or blanks.
     *
     * @throws IllegalArgumentException when the text is no value of this type
     */
    public Object parse(String text) {
        return switch (this) {
            case TEXT -> text;
            case NUMBER -> Double.valueOf(text.strip());
            case WHOLE -> Long.valueOf(text.strip());
            case FLAG -> flag(text.strip());
            case TEXTS -> elements(text);
            case WHOLES -> elements(text).stream().map(Long::valueOf).toList();
        };
    }

    private static Boolean flag(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("a flag is true or false, not '" + text + "'");
        }
        return Boolean.valueOf(text);
    }

    private static List<String> elements(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("[,\\s]+"));
    }
}
