package portcullis.core.text;

import java.text.Normalizer;
import java.util.Map;

/** What the steps do with single characters. Texts in plain ASCII pass the first steps untouched. */
final class Characters {
    private static final Map<Integer, String> UNMARKED = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ŋ', "ng"),
            Map.entry((int) 'ə', "a"));

    private Characters() {}

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    static String compatible(String text) {
        return isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** Whether the text holds marks that are not seen: zero-width, direction, soft hyphen, control. */
    static boolean hasInvisible(String text) {
        return text.codePoints().anyMatch(Characters::isInvisible);
    }

    static String withoutInvisible(String text) {
        if (!hasInvisible(text)) {
            return text;
        }
        var kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isInvisible(c)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isInvisible(int c) {
        if (c >= ' ' && c < 127) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.FORMAT
                || type == Character.PRIVATE_USE
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED
                || (type == Character.CONTROL && !Character.isWhitespace(c))
                || (c >= 0xFE00 && c <= 0xFE0F)
                || c == 0x034F
                || c == 0x3164;
    }

    static String withoutAccents(String text) {
        if (isAscii(text)) {
            return text;
        }
        var plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().forEach(c -> {
            String unmarked = UNMARKED.get(c);
            if (unmarked != null) {
                plain.append(unmarked);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }

    /** Words parted by single blanks; nothing at either end. */
    static String words(String text) {
        var words = new StringBuilder(text.length() + 4);
        boolean gap = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isWordPart(c)) {
                if (gap && words.length() > 0) {
                    words.append(' ');
                }
                gap = false;
                words.appendCodePoint(c);
            } else if (c == '&') {
                words.append(words.length() > 0 ? " and" : "and");
                gap = true;
            } else if (!isApostrophe(c)) {
                gap = true;
            }
        }
        return words.toString();
    }

    private static boolean isWordPart(int c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
        }
        return Character.isLetterOrDigit(c) && Character.getType(c) != Character.MODIFIER_LETTER;
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '`' || c == '´' || c == '’' || c == '‘' || c == 'ʼ' || c == 'ʻ' || c == 'ʹ' || c == 'ʺ'
                || c == 'ʾ' || c == 'ʿ' || c == '′' || c == '″';
    }
}
