package portcullis.core.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import portcullis.core.text.SimplifiedHan;

/**
 * Makes written headers comparable: {@code "P.O. No. "}, {@code po_no} and {@code PO№} are one key. Compatibility forms are
 * unified (Unicode NFKC), letters lower-cased, accents dropped, spaces and punctuation dropped, {@code %} and {@code №} kept as words.
 */
final class HeaderKey {
    private static final int LONGEST = 120;
    private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]|\\{[^{}]*\\}");
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}%]+");
    private static final Pattern DIGITS = Pattern.compile("\\p{N}+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private HeaderKey() {}

    /** The header's words run together; empty for a header too long to be one. */
    static String of(String header) {
        return String.join("", words(header));
    }

    /** As {@link #of}, with {@code ä} as {@code ae} and the like, as it is written where there are no umlauts. */
    static String withUmlautsSpelled(String header) {
        return of(
                header.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss"));
    }

    /** The header's words, lower case, without accents. */
    static List<String> words(String header) {
        if (header.length() > LONGEST) {
            return List.of();
        }
        String plain = simplified(Normalizer.normalize(header.replace("№", " no "), Normalizer.Form.NFKC));
        String camel = CAMEL.matcher(plain).replaceAll(" ");
        String decomposed = Normalizer.normalize(camel.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        String bare = Normalizer.normalize(withoutMarks(decomposed), Normalizer.Form.NFC);
        var words = new ArrayList<String>();
        for (String word : NOT_A_WORD.split(bare, -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Traditional characters as simplified ones, so that a table needs to have one of them. */
    private static String simplified(String text) {
        boolean han = text.chars().anyMatch(c -> c >= 0x4E00 && c <= 0x9FFF);
        return han ? SimplifiedHan.of(text) : text;
    }

    /** Accents of Latin, Greek and Cyrillic letters; the marks that make another kana stay. */
    private static String withoutMarks(String decomposed) {
        return MARKS.matcher(decomposed).replaceAll(found -> {
            int before = found.start() == 0 ? 0 : decomposed.charAt(found.start() - 1);
            boolean kana = before >= 0x3040 && before <= 0x30FF;
            return kana ? found.group() : "";
        });
    }

    /** Without what stands in brackets, such as a unit. */
    static String withoutBrackets(String header) {
        return BRACKETED.matcher(header).replaceAll(" ");
    }

    /** Without numbers, as in {@code Address 2}. */
    static String withoutDigits(String key) {
        return DIGITS.matcher(key).replaceAll("");
    }
}
