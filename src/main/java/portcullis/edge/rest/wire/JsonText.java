package portcullis.edge.rest.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A JSON object, written member by member in the order of the calls. A document that is already written goes in as it
 * stands, without being read again. What is absent is written as {@code null}, so that every member is always there.
 */
public final class JsonText {
    private static final String NULL = "null";
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final StringBuilder text = new StringBuilder(256);

    /** Adds a text, quoted. */
    public JsonText with(String name, String value) {
        return raw(name, quoted(value));
    }

    public JsonText with(String name, long value) {
        return raw(name, Long.toString(value));
    }

    /** Adds a finite number. */
    public JsonText with(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("JSON has no number for " + value);
        }
        return raw(name, Double.toString(value));
    }

    public JsonText with(String name, boolean value) {
        return raw(name, Boolean.toString(value));
    }

    /** Adds a text or {@code null}: instants in UTC, dates as {@code 2026-02-01}, names of enums as they are. */
    public JsonText with(String name, Optional<?> value) {
        return raw(name, value.map(some -> quoted(plain(some))).orElse(NULL));
    }

    /** Adds a list of texts. */
    public JsonText with(String name, Collection<String> values) {
        return raw(name, array(values, JsonText::quoted));
    }

    /** Adds a document that is JSON already. */
    public JsonText raw(String name, String json) {
        text.append(text.length() == 0 ? "" : ",")
                .append(quoted(name))
                .append(':')
                .append(json);
        return this;
    }

    public JsonText raw(String name, Optional<String> json) {
        return raw(name, json.orElse(NULL));
    }

    /** Adds all members of an object that is JSON already. */
    public JsonText membersOf(String object) {
        String inner = object.strip();
        if (!inner.startsWith("{") || !inner.endsWith("}")) {
            throw new IllegalArgumentException("not a JSON object: " + inner);
        }
        inner = inner.substring(1, inner.length() - 1).strip();
        if (!inner.isEmpty()) {
            text.append(text.length() == 0 ? "" : ",").append(inner);
        }
        return this;
    }

    /** A JSON array of what the function writes for each value. */
    public static <T> String array(Collection<T> values, Function<? super T, String> json) {
        return values.stream().map(json).collect(Collectors.joining(",", "[", "]"));
    }

    /** A JSON text: quotes, backslashes and control characters escaped, and what could end a script or a line. */
    public static String quoted(String value) {
        var quoted = new StringBuilder(value.length() + 16).append('"');
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            if (letter == '"' || letter == '\\') {
                quoted.append('\\').append(letter);
            } else if (letter < ' ' || letter == '<' || letter == '\u2028' || letter == '\u2029' || isLone(value, i)) {
                escape(quoted, letter);
            } else {
                quoted.append(letter);
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isLone(String value, int at) {
        char letter = value.charAt(at);
        if (Character.isHighSurrogate(letter)) {
            return at + 1 == value.length() || !Character.isLowSurrogate(value.charAt(at + 1));
        }
        return Character.isLowSurrogate(letter) && (at == 0 || !Character.isHighSurrogate(value.charAt(at - 1)));
    }

    private static void escape(StringBuilder to, char letter) {
        to.append("\\u")
                .append(HEX[letter >> 12 & 15])
                .append(HEX[letter >> 8 & 15])
                .append(HEX[letter >> 4 & 15])
                .append(HEX[letter & 15]);
    }

    private static String plain(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof String || value instanceof Instant || value instanceof LocalDate) {
            return value.toString();
        }
        throw new IllegalArgumentException("no JSON text for a " + value.getClass());
    }

    @Override
    public String toString() {
        return "{" + text + "}";
    }
}
