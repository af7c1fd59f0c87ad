package portcullis.core.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What register a number stands in. The kind is told from the words beside a number, or from the form of the number where
 * its check digits leave little to chance; a number of which neither tells is {@code OTHER}.
 */
public enum IdentifierKind {
    USCC("Unified Social Credit Code", Family.COMPANY),
    LEI("Legal Entity Identifier", Family.COMPANY),
    DUNS("D-U-N-S number", Family.COMPANY),
    INN("Russian taxpayer number (INN)", Family.TAX),
    OGRN("Russian registration number (OGRN)", Family.COMPANY),
    /** Says which tax office a company belongs to; thousands share one. */
    KPP("Russian tax registration code (KPP)", Family.NONE),
    BIN("Kazakh business number (BIN)", Family.TAX),
    TAX("tax number", Family.TAX),
    REGISTRATION("registration number", Family.COMPANY),
    IMO("IMO number", Family.SHIP),
    MMSI("MMSI", Family.SHIP),
    BIC("SWIFT/BIC", Family.COMPANY),
    PASSPORT("passport", Family.PERSON),
    NATIONAL_ID("national identity number", Family.PERSON),
    AIRCRAFT("aircraft number", Family.AIRCRAFT),
    WALLET("digital currency address", Family.OTHER),
    OTHER("identifier", Family.OTHER),
    /** No number of the party's own: a telephone, a web page, a description. */
    NONE("no identifier", Family.NONE);

    /** Whose numbers they are; those of one family are compared even where lists name their kinds differently. */
    private enum Family {
        COMPANY,
        TAX,
        PERSON,
        SHIP,
        AIRCRAFT,
        OTHER,
        NONE
    }

    private record Label(Pattern words, IdentifierKind kind) {
        static Label of(String words, IdentifierKind kind) {
            return new Label(Pattern.compile("\\b(?:" + words + ")\\b"), kind);
        }
    }

    private static final List<Label> LABELS = List.of(
            Label.of("e ?mail|director|officer|registration agent|registered agent", NONE),
            Label.of("social credit|uscc|uscic|usci", USCC),
            Label.of("legal entity identifier|legal entity number|lei", LEI),
            Label.of("d u n s|duns", DUNS),
            Label.of("kpp", KPP),
            Label.of("inn|taxpayer inn", INN),
            Label.of("ogrn|ogrnip|primary state registration", OGRN),
            Label.of("bin|iin", BIN),
            Label.of("swift|bic", BIC),
            Label.of("imo|vessel registration", IMO),
            Label.of("mmsi", MMSI),
            Label.of("passport", PASSPORT),
            Label.of("aircraft|tail|msn", AIRCRAFT),
            Label.of("digital currency|wallet|crypto", WALLET),
            Label.of("phone|telephone|tel|mobile|fax|website|gender|risk|citizenship", NONE),
            Label.of("tax|taxpayer|vat|tin|ruc|rfc|nit|cuit|fiscal|ein|gstin|pan", TAX),
            Label.of(
                    "registration|registry|company|enterprise|business|commercial|license|licence|trade|uen|crn|c r|reg",
                    REGISTRATION),
            Label.of("national|identity|identification|personal|ssn|cedula|birth certificate|id card", NATIONAL_ID),
            Label.of("no|number|num|nr|id|code|identifier", OTHER));

    private final String title;
    private final Family family;

    IdentifierKind(String title, Family family) {
        this.title = title;
        this.family = family;
    }

    public String title() {
        return title;
    }

    /** The kind that the words beside a number name; empty where they name none. */
    public static Optional<IdentifierKind> named(String words) {
        String plain = words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return LABELS.stream()
                .filter(label -> label.words().matcher(plain).find())
                .map(Label::kind)
                .findFirst();
    }

    /** Whether the register gives out numbers of which a mistyped one can be told. */
    boolean isChecked() {
        return switch (this) {
            case USCC, LEI, INN, OGRN, BIN, IMO -> true;
            default -> false;
        };
    }

    /** Whether the check digits fit; true where there are none. */
    boolean fits(String key) {
        return switch (this) {
            case USCC -> CheckDigits.uscc(key);
            case LEI -> CheckDigits.lei(key);
            case INN -> CheckDigits.inn(key);
            case OGRN -> CheckDigits.ogrn(key);
            case BIN -> CheckDigits.bin(key);
            case IMO -> CheckDigits.imo(key);
            default -> true;
        };
    }

    /** Whether a party has one number of this kind for good, so that another number is another party. */
    public boolean isOnlyOne() {
        return isChecked();
    }

    /** Whether equal numbers of the two kinds can be the same party's. */
    public boolean isComparable(IdentifierKind other) {
        if (family == Family.NONE || other.family == Family.NONE) {
            return false;
        }
        boolean taxed = family == Family.TAX || other.family == Family.TAX;
        boolean taxpayer = isTaxpayer() && other.isTaxpayer();
        return family == other.family || family == Family.OTHER || other.family == Family.OTHER || (taxed && taxpayer);
    }

    private boolean isTaxpayer() {
        return family == Family.TAX || family == Family.COMPANY || family == Family.PERSON;
    }
}
