package portcullis.core.text;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes other alphabets in Latin letters: Cyrillic as BGN/PCGN does, which published lists follow; Han as pinyin with
 * traditional characters read as simplified ones; Hangul by syllable; Kana, Arabic and the rest by ICU. Runs of one script
 * are written as one word; Arabic and Hebrew come without their short vowels.
 */
final class Romanizer {
    private static final Transliterator HAN = Transliterator.getInstance("Traditional-Simplified; Han-Latin");
    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    /** What single characters simplify to, which is slow to ask. */
    private static final Map<Integer, String> SIMPLE = new ConcurrentHashMap<>();
    /** Characters that names have in simplified writing too, with a sound that their simplification has not. */
    private static final String AMBIGUOUS = "乾昇";

    private static final Set<UnicodeScript> UNVOWELED =
            Set.of(UnicodeScript.ARABIC, UnicodeScript.HEBREW, UnicodeScript.THAI, UnicodeScript.LAO);

    private static final Transliterator RUSSIAN = Transliterator.getInstance("Russian-Latin/BGN");
    private static final Transliterator UKRAINIAN = Transliterator.getInstance("Ukrainian-Latin/BGN");
    private static final Transliterator SERBIAN = Transliterator.getInstance("Serbian-Latin/BGN");
    private static final Transliterator KANA = Transliterator.getInstance("Any-Latin");
    private static final Transliterator ANY = Transliterator.getInstance("Any-Latin");

    private Romanizer() {}

    static String latin(String text) {
        if (Characters.isAscii(text)) {
            return text;
        }
        var latin = new StringBuilder(text.length() * 2);
        int from = 0;
        while (from < text.length()) {
            UnicodeScript script = scriptAt(text, from);
            int to = from;
            while (to < text.length() && scriptAt(text, to) == script) {
                to += Character.charCount(text.codePointAt(to));
            }
            latin.append(run(script, text.substring(from, to)));
            from = to;
        }
        return latin.toString();
    }

    /** Traditional characters as simplified ones; other text as it is. */
    static String simplified(String text) {
        if (Characters.isAscii(text)) {
            return text;
        }
        var simplified = new StringBuilder(text.length());
        text.codePoints().forEach(c -> simplified.append(SIMPLE.computeIfAbsent(c, Romanizer::simple)));
        return simplified.toString();
    }

    private static String simple(int character) {
        String one = Character.toString(character);
        return AMBIGUOUS.contains(one) ? one : SIMPLIFIED.transliterate(one);
    }

    static boolean has(String text, UnicodeScript script) {
        return !Characters.isAscii(text) && text.codePoints().anyMatch(c -> UnicodeScript.of(c) == script);
    }

    static boolean hasKana(String text) {
        return text.codePoints()
                .mapToObj(UnicodeScript::of)
                .anyMatch(script -> script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA);
    }

    static boolean hasHan(String text) {
        return !Characters.isAscii(text) && text.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HAN);
    }

    /** Whether the text is in a script whose short vowels are not written. */
    static boolean isUnvoweled(String text) {
        return !Characters.isAscii(text)
                && text.codePoints().mapToObj(UnicodeScript::of).anyMatch(UNVOWELED::contains);
    }

    private static UnicodeScript scriptAt(String text, int at) {
        UnicodeScript script = UnicodeScript.of(text.codePointAt(at));
        return script == UnicodeScript.INHERITED ? UnicodeScript.COMMON : script;
    }

    private static String run(UnicodeScript script, String text) {
        return switch (script) {
            case LATIN, COMMON -> text;
            case HAN -> apart(HAN.transliterate(text).replace(" ", ""));
            case HANGUL -> apart(Hangul.latin(text));
            case HIRAGANA, KATAKANA -> apart(KANA.transliterate(text));
            case CYRILLIC -> cyrillic(text);
            default -> ANY.transliterate(text);
        };
    }

    /** A run of a script that writes no blanks stands apart from what surrounds it. */
    private static String apart(String latin) {
        return " " + latin + " ";
    }

    private static String cyrillic(String text) {
        String latin = hasAny(text, "ђјљњћџ")
                ? SERBIAN.transliterate(text)
                : hasAny(text, "іїєґ") ? UKRAINIAN.transliterate(text) : RUSSIAN.transliterate(text);
        return Characters.isAscii(latin) ? latin : ANY.transliterate(latin);
    }

    private static boolean hasAny(String text, String letters) {
        return text.chars().anyMatch(c -> letters.indexOf(c) >= 0);
    }
}
