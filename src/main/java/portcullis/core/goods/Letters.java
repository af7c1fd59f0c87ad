package portcullis.core.goods;

import java.text.Normalizer;

/**
 * Product text made comparable: compatibility forms composed, capitals, look-alike Cyrillic and Greek capitals as Latin ones,
 * invisible marks dropped, all dashes one, all blanks one, multiplication signs as {@code X}. Linear in the text.
 */
final class Letters {
    private static final String LOOK_ALIKE = "АВЕКМНОРСТХУІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
    private static final String LATIN = "ABEKMHOPCTXYIJSABEZHIKMNOPTYX";

    private Letters() {}

    /** What a character is for telling words apart. */
    static boolean isWord(char c) {
        return c < 128
                ? (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z')
                : Character.isLetterOrDigit(c) && !isIdeograph(c);
    }

    /** Whether the character is of a script that writes no blanks between words. */
    static boolean isIdeograph(char c) {
        return c >= 0x3040
                && ((c <= 0x30FF)
                        || (c >= 0x3400 && c <= 0x9FFF)
                        || (c >= 0xAC00 && c <= 0xD7A3)
                        || (c >= 0xF900 && c <= 0xFAFF));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static char[] of(String text) {
        String composed = isPlain(text) ? text : Normalizer.normalize(withoutMarks(text), Normalizer.Form.NFKC);
        var out = new char[composed.length()];
        int n = 0;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (Character.getType(c) == Character.FORMAT) {
                continue;
            }
            char folded = fold(c, composed, i);
            if (folded == ' ' && (n == 0 || out[n - 1] == ' ')) {
                continue;
            }
            out[n++] = folded;
        }
        return java.util.Arrays.copyOf(out, n);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String withoutMarks(String text) {
        return text.replace('™', ' ').replace('®', ' ').replace('©', ' ');
    }

    private static char fold(char c, String text, int at) {
        if ((c >= 'A' && c <= 'Z') || isDigit(c)) {
            return c;
        }
        if (c >= 'a' && c <= 'z') {
            return (char) (c - 32);
        }
        if (c == '\n' || c == '\r') {
            return ';';
        }
        if (c == '×' || c == '*') {
            return besideDigit(text, at) ? 'X' : ' ';
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        if (c < 128) {
            return c;
        }
        if (Character.getType(c) == Character.DASH_PUNCTUATION || c == '−') {
            return '-';
        }
        char upper = Character.toUpperCase(c);
        int alike = LOOK_ALIKE.indexOf(upper);
        return alike >= 0 ? LATIN.charAt(alike) : upper;
    }

    private static boolean besideDigit(String text, int at) {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        int after = at + 1;
        while (after < text.length() && text.charAt(after) == ' ') {
            after++;
        }
        return (before >= 0 && isDigit(text.charAt(before))) || (after < text.length() && isDigit(text.charAt(after)));
    }
}
