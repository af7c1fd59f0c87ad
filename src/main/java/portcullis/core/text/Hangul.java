package portcullis.core.text;

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

    /** Each syllable a word of its own; other characters as they are. */
    static String latin(String text) {
        var latin = new StringBuilder(text.length() * 4);
        for (int i = 0; i < text.length(); i++) {
            int syllable = text.charAt(i) - SYLLABLES;
            if (syllable < 0 || syllable >= COUNT) {
                latin.append(text.charAt(i));
            } else {
                latin.append(latin.length() > 0 ? " " : "")
                        .append(FIRST[syllable / 588])
                        .append(VOWEL[syllable % 588 / 28])
                        .append(LAST[syllable % 28]);
            }
        }
        return latin.toString();
    }
}
