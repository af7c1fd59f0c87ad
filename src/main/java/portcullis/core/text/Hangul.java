package portcullis.core.text;

import java.util.Map;

/** Writes Hangul in Latin letters syllable by syllable, in the spelling that Korean names commonly bear abroad. */
final class Hangul {
    private static final String[] FIRST = {
        "k", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"
    };
    private static final String[] VOWEL = {
        "a", "ae", "ya", "yae", "o", "e", "yo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "u",
        "ui", "i"
    };
    private static final String[] LAST = {
        "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "p", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng",
        "t", "t", "k", "t", "p", "t"
    };
    private static final int SYLLABLES = 0xAC00;
    private static final int COUNT = 11_172;

    private Hangul() {}

    /** Which of the spellings in use. */
    enum Spelling {
        /** As lists spell North Korean names. */
        COMMON,
        /** The Revised Romanization of South Korea (2000). */
        OFFICIAL,
        /** As South Koreans spell their own names, with the usual spelling of family names. */
        USUAL
    }

    private static final String[] OFFICIAL_FIRST = {
        "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"
    };
    private static final String[] OFFICIAL_VOWEL = {
        "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu",
        "ui", "i"
    };
    private static final String[] USUAL_VOWEL = {
        "a", "ae", "ya", "yae", "u", "e", "you", "ye", "o", "wa", "wae", "oe", "yo", "oo", "wo", "we", "wi", "yoo",
        "eu", "ui", "i"
    };
    private static final Map<String, String> FAMILIES = Map.ofEntries(
            Map.entry("이", "lee"),
            Map.entry("박", "park"),
            Map.entry("최", "choi"),
            Map.entry("임", "lim"),
            Map.entry("정", "jung"),
            Map.entry("유", "yoo"),
            Map.entry("윤", "yoon"),
            Map.entry("신", "shin"),
            Map.entry("서", "seo"),
            Map.entry("오", "oh"),
            Map.entry("우", "woo"),
            Map.entry("노", "roh"),
            Map.entry("허", "hur"),
            Map.entry("전", "jun"),
            Map.entry("주", "joo"),
            Map.entry("문", "moon"),
            Map.entry("안", "ahn"),
            Map.entry("백", "paik"),
            Map.entry("심", "shim"));

    /** As {@link #latin(String, Spelling)}, as lists spell North Korean names. */
    static String latin(String text) {
        return latin(text, Spelling.COMMON);
    }

    /** Each syllable a word of its own; other characters as they are. */
    static String latin(String text, Spelling spelling) {
        var latin = new StringBuilder(text.length() * 4);
        for (int i = 0; i < text.length(); i++) {
            int syllable = text.charAt(i) - SYLLABLES;
            if (syllable < 0 || syllable >= COUNT) {
                latin.append(text.charAt(i));
            } else {
                latin.append(latin.length() > 0 ? " " : "").append(syllable(text, i, spelling));
            }
        }
        return latin.toString();
    }

    private static String syllable(String text, int at, Spelling spelling) {
        int syllable = text.charAt(at) - SYLLABLES;
        String family = at == 0 && spelling == Spelling.USUAL ? FAMILIES.get(text.substring(0, 1)) : null;
        if (family != null) {
            return family;
        }
        String[] first = spelling == Spelling.OFFICIAL ? OFFICIAL_FIRST : FIRST;
        String[] vowel =
                spelling == Spelling.OFFICIAL ? OFFICIAL_VOWEL : spelling == Spelling.USUAL ? USUAL_VOWEL : VOWEL;
        return first[syllable / 588] + vowel[syllable % 588 / 28] + LAST[syllable % 28];
    }
}
