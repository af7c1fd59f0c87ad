package portcullis.core.text;

import java.lang.Character.UnicodeScript;

/**
 * Cyrillic and Greek letters that look like Latin ones, folded only inside a word that mixes alphabets: a word wholly in
 * Cyrillic is a Cyrillic word. In a word with Cyrillic letters that look like nothing Latin, the Latin ones are folded the
 * other way.
 */
final class Lookalikes {
    private static final String OTHER = "АВЕЅZІЈКМНОРСТУХасеѕіјорухԁһԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧοανρκιυτ";
    private static final String LATIN = "ABESZIJKMHOPCTYXacesijopyxdhqwABEZHIKMNOPTYXoavpkiut";

    private Lookalikes() {}

    static String fold(String text) {
        if (Characters.isAscii(text)) {
            return text;
        }
        var folded = new StringBuilder(text.length());
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetter(text.charAt(i))) {
                foldWord(text, start, i, folded);
                if (i < text.length()) {
                    folded.append(text.charAt(i));
                }
                start = i + 1;
            }
        }
        return folded.toString();
    }

    private static void foldWord(String text, int from, int to, StringBuilder out) {
        boolean latin = false;
        boolean other = false;
        boolean allLookAlike = true;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            UnicodeScript script = UnicodeScript.of(c);
            latin |= script == UnicodeScript.LATIN;
            if (script == UnicodeScript.CYRILLIC || script == UnicodeScript.GREEK) {
                other = true;
                allLookAlike &= OTHER.indexOf(c) >= 0;
            }
        }
        boolean mixed = latin && other;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            out.append(mixed ? (allLookAlike ? swap(c, OTHER, LATIN) : swap(c, LATIN, OTHER)) : c);
        }
    }

    private static char swap(char c, String from, String to) {
        int at = from.indexOf(c);
        return at < 0 ? c : to.charAt(at);
    }
}
