package portcullis.flow.audit;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A JSON object in the one form that RFC 8785 (JSON Canonicalization Scheme) gives it: members in the order of their names' UTF-16 code
 * units, no blanks, strings with the shortest escapes. Holds texts, whole numbers below 2^53, and objects that are canonical already.
 */
public final class CanonicalJson {
    private static final long LARGEST = 1L << 53;
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final SortedMap<String, String> members = new TreeMap<>();

    /** An object of texts. */
    public static String of(Map<String, String> texts) {
        var json = new CanonicalJson();
        texts.forEach(json::with);
        return json.toString();
    }

    public CanonicalJson with(String name, String text) {
        return raw(name, quoted(text));
    }

    public CanonicalJson with(String name, long number) {
        if (number <= -LARGEST || number >= LARGEST) {
            throw new IllegalArgumentException("RFC 8785 writes whole numbers below 2^53, not " + number);
        }
        return raw(name, Long.toString(number));
    }

    /** A value that is canonical JSON already. */
    public CanonicalJson raw(String name, String json) {
        if (members.put(name, json) != null) {
            throw new IllegalArgumentException("the member " + name + " twice");
        }
        return this;
    }

    /** Text that every database and every reader takes: without the character zero and without halves of characters. */
    public static String plain(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> point == 0 || (point >= 0xD800 && point <= 0xDFFF) ? 0xFFFD : point)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            append(quoted, text.charAt(i));
        }
        return quoted.append('"').toString();
    }

    private static void append(StringBuilder to, char letter) {
        int shorthand = "\b\t\n\f\r\"\\".indexOf(letter);
        if (shorthand >= 0) {
            to.append('\\').append("btnfr\"\\".charAt(shorthand));
        } else if (letter < ' ') {
            to.append("\\u00").append(HEX[letter >> 4]).append(HEX[letter & 15]);
        } else {
            to.append(letter);
        }
    }

    @Override
    public String toString() {
        var text = new StringBuilder("{");
        members.forEach((name, value) -> text.append(text.length() == 1 ? "" : ",")
                .append(quoted(name))
                .append(':')
                .append(value));
        return text.append('}').toString();
    }
}
