package portcullis.core.match;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import portcullis.core.watchlist.ListedKind;
import portcullis.core.watchlist.ListedName;

/**
 * A way in which orders change the name of a listed party without meaning another. A matcher has to see through all of them;
 * {@link SelfRecall} tries them on every list that is loaded.
 */
public enum NameChange {
    LETTER_PERFECT("letter-perfect", 0.99),
    OTHER_CASE("other case", 0.99),
    WITHOUT_ACCENTS("accents stripped", 0.99),
    WITHOUT_LEGAL_FORM("legal form dropped", 0.95),
    GROUP_APPENDED("\"Group\" appended", 0.95),
    CHINA_INSERTED("\"(China)\" inserted", 0.95),
    FIRST_WORDS_JOINED("first two words joined", 0.95),
    REVERSED("words reversed", 0.95);

    private static final Pattern WORDS = Pattern.compile("\\s+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "[,\\s]+\\(?(?:Co\\.?,? ?Ltd|Company Limited|Pte\\.?,? ?Ltd|Pvt\\.?,? ?Ltd|Ltd|Limited|"
                    + "L\\.?L\\.?C|Inc|Incorporated|Corp|Corporation|GmbH|S\\.?A\\.?S|S\\.?A|S\\.?R\\.?L|d\\.?o\\.?o|O\\.?O\\.?O|"
                    + "JSC|OJSC|PJSC|PLC|FZE|FZCO|FZC|A\\.?S|Kft|B\\.?V|N\\.?V)\\.?\\)?$",
            Pattern.CASE_INSENSITIVE);

    private final String title;
    private final double least;

    NameChange(String title, double least) {
        this.title = title;
        this.least = least;
    }

    /** The change in words. */
    public String title() {
        return title;
    }

    /** The share of names, 0 to 1, that have to be found again after this change. */
    public double least() {
        return least;
    }

    /**
     * The changed name; empty where nobody would change such a name so: no one appends "Group" to a person, and a name of
     * two words has no first two words to join. Changes of words are only made where the name is written in Latin letters,
     * and not on an alias that the publisher itself calls weak.
     */
    public Optional<String> of(ListedName name, ListedKind kind) {
        String text = name.text();
        boolean words = isLatin(text) && name.kind() != ListedName.Kind.WEAK_ALIAS;
        boolean business = words && (kind == ListedKind.ORGANIZATION || kind == ListedKind.UNSTATED);
        return switch (this) {
            case LETTER_PERFECT, OTHER_CASE, WITHOUT_ACCENTS -> Optional.of(of(text));
            case WITHOUT_LEGAL_FORM, GROUP_APPENDED, CHINA_INSERTED -> changed(business, text);
            case FIRST_WORDS_JOINED, REVERSED -> changed(words, text);
        };
    }

    private Optional<String> changed(boolean applies, String text) {
        return Optional.of(of(text)).filter(changed -> applies && !changed.isBlank() && !changed.equals(text));
    }

    /** The changed text; the text itself where there is nothing to change. */
    String of(String text) {
        return switch (this) {
            case LETTER_PERFECT -> text;
            case OTHER_CASE -> otherCase(text);
            case WITHOUT_ACCENTS ->
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
            case WITHOUT_LEGAL_FORM -> LEGAL_FORM.matcher(text).replaceFirst("");
            case GROUP_APPENDED -> text + " Group";
            case CHINA_INSERTED -> afterFirst(text, " (China) ");
            case FIRST_WORDS_JOINED -> words(text).size() < 3 ? text : afterFirst(text, "");
            case REVERSED -> reversed(text);
        };
    }

    private static String otherCase(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        return upper.equals(text) ? text.toLowerCase(Locale.ROOT) : upper;
    }

    private static String afterFirst(String text, String between) {
        List<String> words = words(text);
        String rest = String.join(" ", words.subList(1, words.size()));
        return (words.get(0) + between + rest).strip();
    }

    private static String reversed(String text) {
        var words = new ArrayList<>(words(text));
        Collections.reverse(words);
        return String.join(" ", words);
    }

    private static List<String> words(String text) {
        return List.of(WORDS.split(text.strip(), -1));
    }

    private static boolean isLatin(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
    }
}
