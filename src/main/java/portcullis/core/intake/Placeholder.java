package portcullis.core.intake;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts that people put into a cell to say that they do not know; they are no values. */
final class Placeholder {
    private static final int LONGEST = 24;
    /** With a reason after it, as in {@code N/A - from stock}. */
    private static final Pattern NOT_APPLICABLE = Pattern.compile("#?[Nn]/[Aa](?:\\s*$|\\s+-|\\s*[:(])");

    private static final Set<String> WORDS = Set.of(
            "na",
            "none",
            "nil",
            "null",
            "nan",
            "tbd",
            "tba",
            "tbc",
            "unk",
            "unknown",
            "notknown",
            "notavailable",
            "notapplicable",
            "notcaptured",
            "datenotcaptured",
            "notprovided",
            "notspecified",
            "notstated",
            "nodata",
            "tobeadvised",
            "tobeconfirmed",
            "tobedetermined",
            "pending",
            "empty",
            "blank",
            "missing",
            "无",
            "不详",
            "未知",
            "待定",
            "なし",
            "不明",
            "未定",
            "unbekannt",
            "keine",
            "keineangabe",
            "inconnu",
            "desconocido");

    private Placeholder() {}

    static boolean is(String text) {
        if (NOT_APPLICABLE.matcher(text).lookingAt()) {
            return true;
        }
        if (text.length() > LONGEST) {
            return false;
        }
        var letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters.append(c);
            }
        }
        return letters.isEmpty() || WORDS.contains(letters.toString().toLowerCase(Locale.ROOT));
    }

    /** An error value that a formula left, such as {@code #REF!}; {@code #N/A} says that there is no value. */
    static boolean isError(String text) {
        return text.length() > 3
                && text.charAt(0) == '#'
                && (text.endsWith("!") || text.endsWith("?") || text.equals("#ERROR") || text.endsWith("/0!"));
    }
}
