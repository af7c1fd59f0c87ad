package portcullis.core.report;

/**
 * Makes any text one that a spreadsheet can hold and a person can see. Line ends become a line feed; control characters become
 * the pictures that Unicode has for them ({@code ␀} for NUL); half surrogates and noncharacters are written out
 * ({@code \uD800}). Tabulators and everything else stay as they are.
 */
final class Legible {
    private static final char PICTURES = '\u2400';
    private static final char DELETE_PICTURE = '\u2421';

    private Legible() {}

    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return rewritten(text, i);
            }
        }
        return text;
    }

    private static boolean isPlain(char c) {
        return (c >= ' ' && c < '\u007f')
                || (c > '\u009f' && c < '\ud800')
                || (c > '\udfff' && c < '\ufffe')
                || c == '\n'
                || c == '\t';
    }

    private static String rewritten(String text, int from) {
        var legible = new StringBuilder(text.length() + 16).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                legible.append(c);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                legible.append(c).append(text.charAt(++i));
            } else if (c != '\r' || i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                append(legible, c);
            }
        }
        return legible.toString();
    }

    private static void append(StringBuilder legible, char c) {
        if (c < ' ') {
            legible.append((char) (PICTURES + c));
        } else if (c == '\u007f') {
            legible.append(DELETE_PICTURE);
        } else {
            legible.append("\\u").append(String.format("%04X", (int) c));
        }
    }
}
