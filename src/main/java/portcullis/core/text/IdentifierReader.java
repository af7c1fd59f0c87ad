package portcullis.core.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads identifiers as orders and lists write them: {@code USCC 91440300-708461136T}, {@code INN: 7707083893; KPP 773601001},
 * {@code IMO9187629}. What only fills a cell ({@code N/A}, {@code 000000}, {@code 123456}) is no identifier, and neither is a
 * short number of which no word says what it is: it would be somebody's by chance.
 */
public final class IdentifierReader {
    /** Longer texts are no list of numbers. */
    private static final int LONGEST = 1_000;

    private static final int MOST = 16;
    /** What a BIC of eight letters means when it is written with eleven. */
    private static final String HEAD_OFFICE = "X".repeat(3);

    private static final int SHORTEST = 7;
    private static final int SHORTEST_NAMED = 5;
    private static final int FEWEST_DIGITS = 4;
    private static final Pattern BETWEEN = Pattern.compile("[;,|\\n]|\\s/\\s|\\band\\b");
    private static final Pattern COUNTRY = Pattern.compile("\\(([A-Z]{2})\\)");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    /** What parts a number from the words before it. */
    private static final String LABEL_ENDS = " \t:#№=.";

    private static final Pattern BIC = Pattern.compile("[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?");
    private static final Pattern FILLER = Pattern.compile(
            "(.)\\1*|0*1234(?:5|56|567|5678|56789|567890)?|9?87654321?0?|" + "(?:TEST|TBD|NONE|UNKNOWN|PENDING|XX).*");
    private static final Set<String> RUSSIA = Set.of("RU");
    private static final Set<String> KAZAKHSTAN = Set.of("KZ");

    private IdentifierReader() {}

    /**
     * The identifiers in a text.
     *
     * @param country the party's country as a two-letter code, empty where not known: tells whose tax numbers they may be
     */
    public static List<Identifier> read(String written, String country) {
        var found = new ArrayList<Identifier>(2);
        if (written.length() > LONGEST) {
            return found;
        }
        String text = Normalizer.normalize(written, Normalizer.Form.NFKC);
        for (String piece : BETWEEN.split(text, -1)) {
            if (found.size() < MOST) {
                piece(piece.strip(), country)
                        .filter(one -> !found.contains(one))
                        .ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    private static Optional<Identifier> piece(String piece, String country) {
        String text = BRACKETS.matcher(piece).replaceAll(" ").strip();
        int start = valueStart(text);
        Optional<IdentifierKind> named = IdentifierKind.named(text.substring(0, start));
        return named.isPresent()
                ? identifier(named.get(), text.substring(start), country)
                : identifier(IdentifierKind.OTHER, text, country);
    }

    /** Where the word with the first digit begins; the last word where there is no digit. */
    private static int valueStart(String text) {
        int at = 0;
        while (at < text.length() && !Character.isDigit(text.charAt(at))) {
            at++;
        }
        int start = Math.min(at, Math.max(0, text.length() - 1));
        while (start > 0 && LABEL_ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /**
     * An identifier as a list gives it.
     *
     * @param kind the publisher's words, such as {@code Tax ID No. (RU)}
     */
    public static Optional<Identifier> listed(String kind, String value) {
        Matcher country = COUNTRY.matcher(kind);
        String plain = BRACKETS.matcher(Normalizer.normalize(value, Normalizer.Form.NFKC))
                .replaceAll(" ");
        IdentifierKind named = IdentifierKind.named(kind).orElse(IdentifierKind.OTHER);
        return identifier(named, plain, country.find() ? country.group(1) : "");
    }

    private static Optional<Identifier> identifier(IdentifierKind named, String value, String country) {
        String key = key(value);
        int letters = letters(key);
        if (named == IdentifierKind.OTHER && letters > 0 && letters < key.length()) {
            Optional<IdentifierKind> prefix = IdentifierKind.named(key.substring(0, letters));
            if (prefix.isPresent() && prefix.get() != IdentifierKind.OTHER) {
                return identifier(prefix.get(), key.substring(letters), country);
            }
        }
        IdentifierKind kind = kind(named, key, country);
        String plain = plain(kind, key);
        boolean sure = named != IdentifierKind.OTHER || kind != IdentifierKind.OTHER;
        if (kind == IdentifierKind.NONE || !isWorthComparing(kind, plain, sure)) {
            return Optional.empty();
        }
        return Optional.of(new Identifier(kind, plain, kind.fits(plain), sure));
    }

    /** How many letters a key begins with. */
    private static int letters(String key) {
        int letters = 0;
        while (letters < key.length() && Character.isLetter(key.charAt(letters))) {
            letters++;
        }
        return letters;
    }

    private static boolean isWorthComparing(IdentifierKind kind, String key, boolean named) {
        if (key.length() < (named ? SHORTEST_NAMED : SHORTEST)
                || FILLER.matcher(key).matches()) {
            return false;
        }
        long digits = key.chars().filter(Character::isDigit).count();
        return kind == IdentifierKind.BIC || kind == IdentifierKind.WALLET || digits >= FEWEST_DIGITS;
    }

    /** The kind that the words say; where they say less, the one that form and check digits show. */
    private static IdentifierKind kind(IdentifierKind named, String key, String country) {
        boolean open = named == IdentifierKind.OTHER
                || named == IdentifierKind.TAX
                || named == IdentifierKind.REGISTRATION
                || named == IdentifierKind.NATIONAL_ID;
        if (!open) {
            return named == IdentifierKind.IMO && ship(key).length() != SHORTEST ? IdentifierKind.REGISTRATION : named;
        }
        if (CheckDigits.uscc(uscc(key))) {
            return IdentifierKind.USCC;
        }
        if (CheckDigits.lei(key)) {
            return IdentifierKind.LEI;
        }
        if (key.startsWith("IMO") && CheckDigits.imo(ship(key))) {
            return IdentifierKind.IMO;
        }
        return byCountry(named, key, country);
    }

    private static IdentifierKind byCountry(IdentifierKind named, String key, String country) {
        if (RUSSIA.contains(country) && CheckDigits.inn(key)) {
            return IdentifierKind.INN;
        }
        if (RUSSIA.contains(country) && CheckDigits.ogrn(key)) {
            return IdentifierKind.OGRN;
        }
        if (KAZAKHSTAN.contains(country) && CheckDigits.bin(key)) {
            return IdentifierKind.BIN;
        }
        return named == IdentifierKind.OTHER && BIC.matcher(key).matches() ? IdentifierKind.BIC : named;
    }

    private static String plain(IdentifierKind kind, String key) {
        return switch (kind) {
            case USCC -> uscc(key);
            case IMO -> ship(key);
            case BIC -> key.length() == 11 && key.endsWith(HEAD_OFFICE) ? key.substring(0, 8) : key;
            default -> key;
        };
    }

    private static String ship(String key) {
        return key.startsWith("IMO") ? key.substring(3) : key;
    }

    /** The letters that the code does not use are misread digits. */
    private static String uscc(String key) {
        return key.replace('I', '1').replace('O', '0').replace('S', '5').replace('Z', '2');
    }

    /** In capitals, without blanks and signs. */
    private static String key(String written) {
        var key = new StringBuilder(written.length());
        written.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString().toUpperCase(Locale.ROOT);
    }
}
