package portcullis.core.text;

/** Russian Cyrillic as passports spell it (ICAO Doc 9303, part 3), which differs from how published lists romanize. */
final class Cyrillic {
    private static final String LETTERS = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
    private static final String[] PASSPORT = {
        "a", "b", "v", "g", "d", "e", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f",
        "kh", "ts", "ch", "sh", "shch", "ie", "y", "", "e", "iu", "ia"
    };

    private Cyrillic() {}

    /** A text in small letters; what is not Russian Cyrillic stays. */
    static String passport(String text) {
        var latin = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            int letter = LETTERS.indexOf(text.charAt(i));
            if (letter < 0) {
                latin.append(text.charAt(i));
            } else {
                latin.append(PASSPORT[letter]);
            }
        }
        return latin.toString();
    }
}
