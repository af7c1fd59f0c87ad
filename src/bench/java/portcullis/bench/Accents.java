package portcullis.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Accents: left out or spelled out (ü as ue) where the list has them; put on one or two letters, as in the party's own
 * language, where the list was written without.
 */
final class Accents {
    private static final String[] SPELLED = {
        "ä|ae", "ö|oe", "ü|ue", "ß|ss", "ø|oe", "å|aa", "æ|ae", "ł|l", "đ|d", "ı|i", "ñ|n"
    };
    /** Per language, so that one name gets accents of one language. */
    private static final String[] LANGUAGES = {
        "aá eé ií oó uú nñ",
        "aä oö uü",
        "eé eè aà cç eê oô",
        "sş cç gğ ıi uü oö",
        "sš zž cč ćc dđ",
        "aā iī uū",
        "aã cç oõ eé",
        "lł sś zż cć nń oó"
    };

    private Accents() {}

    static String changed(String name, Random random) {
        String plain = without(name, random.nextBoolean());
        return plain.equals(name) ? with(name, random) : plain;
    }

    private static String without(String name, boolean spelledOut) {
        String text = name;
        for (String pair : SPELLED) {
            String[] sides = pair.split("\\|", -1);
            boolean letterOfItsOwn = Words.withoutMarks(sides[0]).equals(sides[0]);
            if (spelledOut || letterOfItsOwn) {
                text = text.replace(sides[0], sides[1])
                        .replace(sides[0].toUpperCase(Locale.ROOT), sides[1].toUpperCase(Locale.ROOT));
            }
        }
        boolean latin = text.codePoints().allMatch(c -> !Character.isLetter(c) || c < 0x250);
        return latin ? Words.withoutMarks(text) : text;
    }

    private static String with(String name, Random random) {
        String[] language = LANGUAGES[random.nextInt(LANGUAGES.length)].split(" ", -1);
        List<Integer> places = new ArrayList<>();
        for (Words.Span word : Words.spans(LegalForms.without(name))) {
            for (int i = word.start(); i < word.end() && word.end() - word.start() > 2 && i < name.length(); i++) {
                if (accented(name.charAt(i), language) != name.charAt(i)) {
                    places.add(i);
                }
            }
        }
        var text = new StringBuilder(name);
        for (int count = 1 + random.nextInt(2); count > 0 && !places.isEmpty(); count--) {
            int at = places.remove(random.nextInt(places.size()));
            text.setCharAt(at, accented(name.charAt(at), language));
        }
        return text.toString();
    }

    private static char accented(char letter, String[] language) {
        for (String pair : language) {
            if (pair.charAt(0) == Character.toLowerCase(letter)) {
                return Character.isUpperCase(letter) ? Character.toUpperCase(pair.charAt(1)) : pair.charAt(1);
            }
        }
        return letter;
    }
}
