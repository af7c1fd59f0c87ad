package portcullis.bench;

import java.text.Normalizer;
import java.util.Locale;

/** A name reduced to its letters and digits, by which two writings of it are held to be the same. */
final class Plain {
    private Plain() {}

    /** Small letters without accents, digits, "and" for its sign, nothing else; letters of other scripts stay. */
    static String letters(String name) {
        String said = name.replace("&", " and ");
        String apart = Normalizer.normalize(said, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var letters = new StringBuilder(apart.length());
        apart.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** The letters without the legal form at either end; those of the whole name where it is only a legal form. */
    static String withoutForm(String name) {
        String rest = letters(LegalForms.without(name));
        return rest.isEmpty() ? letters(name) : rest;
    }
}
