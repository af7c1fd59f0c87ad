package portcullis.core.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import portcullis.core.subject.Access;
import portcullis.core.subject.Amount;
import portcullis.core.subject.Classification;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.Item;
import portcullis.core.subject.ItemText;
import portcullis.core.subject.Known;
import portcullis.core.subject.Party;
import portcullis.core.subject.Performance;
import portcullis.core.subject.Reference;
import portcullis.core.subject.Role;
import portcullis.core.subject.Route;
import portcullis.core.subject.Subject;
import portcullis.core.subject.SubjectKind;
import portcullis.core.subject.Use;

/**
 * Turns raw rows under one header into subjects. Every row is either taken or rejected, whatever its cells hold; nothing is
 * inferred. Immutable, for many threads.
 */
public final class RowReader {
    private static final int[] NONE = {};
    private static final Pattern SHORTENED = Pattern.compile("\\d(?:[.,]\\d{1,10})?E\\+\\d{1,2}");
    private static final String A_NUMBER = "a number such as 1234.56";
    private static final String YES_OR_NO = "yes or no";
    private final SubjectKind kind;
    private final CountryNames countries;
    private final Map<RowField, int[]> columns = new EnumMap<>(RowField.class);
    private final AnswersReader answers = new AnswersReader();
    private final SubtotalRows sums;
    private final Habits habits;
    private final List<PartyReader> parties;
    private final String partyHeaders;

    public RowReader(SubjectKind kind, ColumnMap map, CountryNames countries) {
        this.kind = kind;
        this.countries = countries;
        this.sums = new SubtotalRows(map);
        this.habits = map.habits();
        var byRole = new EnumMap<Role, Map<Facet, int[]>>(Role.class);
        var headers = new ArrayList<String>();
        map.columns().forEach((field, at) -> {
            int[] indexes = at.stream().mapToInt(Integer::intValue).toArray();
            if (field instanceof RowField ofRow) {
                columns.put(ofRow, indexes);
            } else if (field instanceof MatterField question) {
                answers.add(question, indexes);
            } else if (field instanceof PartyField ofParty) {
                byRole.computeIfAbsent(ofParty.role(), role -> new EnumMap<>(Facet.class))
                        .put(ofParty.facet(), indexes);
                if (ofParty.facet().names() || ofParty.facet() == Facet.ADDRESS) {
                    at.forEach(column -> headers.add(map.headers().get(column)));
                }
            }
        });
        parties = byRole.entrySet().stream()
                .map(role -> new PartyReader(role.getKey(), role.getValue()))
                .toList();
        partyHeaders = String.join(", ", headers);
    }

    /** The subject on a row, or why there is none; never throws, whatever the cells hold. */
    public RowIntake read(RawRow row) {
        if (sums.has(row)) {
            return subtotal(row);
        }
        var cells = new Cells(row, countries, habits);
        var found = new ArrayList<Party>();
        for (PartyReader reader : parties) {
            found.addAll(reader.read(cells));
        }
        return found.isEmpty() ? rejected(row) : new RowIntake.Taken(subject(row, cells, found));
    }

    private static RowIntake subtotal(RawRow row) {
        return new RowIntake.Rejected(
                row.number(),
                List.of(new RowProblem(
                        row.number(),
                        "row",
                        "subtotal",
                        "a row of data",
                        seen(row),
                        "Nothing, if the row only adds others up: it is not screened. Otherwise name its party.")));
    }

    private static String seen(RawRow row) {
        return Cells.shortened(String.join(
                " | ", row.cells().stream().filter(cell -> !cell.isEmpty()).toList()));
    }

    private RowIntake rejected(RawRow row) {
        String seen = seen(row);
        return new RowIntake.Rejected(
                row.number(),
                List.of(
                        new RowProblem(
                                row.number(),
                                "parties",
                                "no-party",
                                "a name or address of at least one party in: " + partyHeaders,
                                seen,
                                "Enter a party on this row and upload it again, or remove the row if it is a subtotal or note.")));
    }

    private Subject subject(RawRow row, Cells cells, List<Party> found) {
        Reference reference = new Reference(number(cells), text(cells, RowField.REVISION), text(cells, RowField.LINE));
        Known<LocalDate> date = cells.date(at(RowField.DATE), RowField.DATE.key());
        Item item = item(cells, found);
        Route route = route(cells);
        Use use = new Use(
                joined(cells, RowField.USE_TEXT),
                yesNo(cells, RowField.ADVANCED_NODE),
                yesNo(cells, RowField.SUPERCOMPUTER),
                yesNo(cells, RowField.MILITARY));
        Access access = kind == SubjectKind.CUSTOMERS ? access(cells) : Access.UNKNOWN;
        Known<String> terms = joined(cells, RowField.TERMS);
        return new Subject(
                kind,
                row.number(),
                reference,
                date,
                found,
                item,
                route,
                use,
                access,
                terms,
                answers.read(cells),
                cells.doubts());
    }

    /** A number that a spreadsheet program shortened to few digits names no order. */
    private Known<String> number(Cells cells) {
        Known<String> number = text(cells, RowField.NUMBER);
        boolean shortened = number.asOptional()
                .filter(text -> text.indexOf('E') > 0 && SHORTENED.matcher(text).matches())
                .isPresent();
        if (shortened) {
            cells.doubt(
                    RowField.NUMBER.key(),
                    number.asOptional().orElse(""),
                    "the whole number; a spreadsheet program shortened it. Format the column as text");
        }
        return number;
    }

    private Item item(Cells cells, List<Party> found) {
        Known<String> maker = text(cells, RowField.MANUFACTURER);
        Known<String> makerParty = Known.from(found.stream()
                .filter(party -> party.role() == Role.MANUFACTURER)
                .map(Party::label)
                .findFirst());
        return new Item(
                new ItemText(
                        text(cells, RowField.DESCRIPTION), text(cells, RowField.PART_NUMBER), maker.or(makerParty)),
                new Classification(
                        read(cells, RowField.ECCN, EccnText::parse, "an ECCN such as 3A090.a, or EAR99"),
                        read(cells, RowField.HS_CODE, RowReader::tariffCode, "a tariff code such as 8471.80")),
                country(cells, RowField.ORIGIN),
                amount(cells),
                performance(cells),
                read(cells, RowField.US_CONTENT, PercentText::parse, "a share of 0 to 100 %, such as 30%"));
    }

    private Amount amount(Cells cells) {
        Known<UnitText.Money> price = figure(cells, RowField.UNIT_PRICE, UnitText::money, A_NUMBER);
        Known<BigDecimal> per = figure(cells, RowField.PRICE_UNIT, UnitText::count, A_NUMBER);
        Known<String> currency = read(cells, RowField.CURRENCY, UnitText::currency, "a currency code such as USD");
        BigDecimal divisor =
                per.asOptional().filter(units -> units.signum() > 0).orElse(BigDecimal.ONE);
        return new Amount(
                figure(cells, RowField.QUANTITY, UnitText::count, A_NUMBER),
                price.map(money -> each(money.amount(), divisor)),
                currency.or(Known.from(price.asOptional().flatMap(UnitText.Money::currency))));
    }

    private static BigDecimal each(BigDecimal price, BigDecimal divisor) {
        return divisor.compareTo(BigDecimal.ONE) == 0 ? price : price.divide(divisor, MathContext.DECIMAL64);
    }

    private Performance performance(Cells cells) {
        return new Performance(
                figure(cells, RowField.TPP, UnitText::operations, A_NUMBER),
                figure(cells, RowField.PERFORMANCE_DENSITY, NumberText::parse, A_NUMBER),
                figure(cells, RowField.DRAM_BANDWIDTH, UnitText::gigabytesPerSecond, "a rate such as 3350 GB/s"),
                figure(cells, RowField.INTERCONNECT, UnitText::gigabytesPerSecond, "a rate such as 900 GB/s"),
                yesNo(cells, RowField.DATACENTER_MARKETED));
    }

    private Route route(Cells cells) {
        return new Route(
                country(cells, RowField.EXPORT_FROM),
                country(cells, RowField.SHIP_FROM),
                cells.countryList(at(RowField.INTERMEDIATE), RowField.INTERMEDIATE.key()),
                country(cells, RowField.DESTINATION));
    }

    private Access access(Cells cells) {
        List<CountryCode> users = cells.countryList(at(RowField.USER_COUNTRIES), RowField.USER_COUNTRIES.key());
        return new Access(
                text(cells, RowField.SERVICE),
                text(cells, RowField.ACCELERATOR),
                figure(cells, RowField.COUNT, UnitText::count, A_NUMBER),
                country(cells, RowField.SITE),
                users.isEmpty() ? Known.unknown() : Known.of(users),
                new Access.Training(
                        yesNo(cells, RowField.TRAINING),
                        figure(cells, RowField.TRAINING_OPERATIONS, UnitText::operations, "a number such as 1E+25")),
                yesNo(cells, RowField.RESALE));
    }

    private static Optional<String> tariffCode(String text) {
        boolean digits =
                text.length() <= 60 && text.chars().filter(Character::isDigit).count() >= 4;
        return digits ? Optional.of(text) : Optional.empty();
    }

    private Known<String> text(Cells cells, RowField field) {
        return Known.from(cells.text(at(field), field.key()));
    }

    private Known<String> joined(Cells cells, RowField field) {
        List<String> texts = cells.texts(at(field), field.key());
        return texts.isEmpty() ? Known.unknown() : Known.of(String.join("; ", texts));
    }

    private Known<Boolean> yesNo(Cells cells, RowField field) {
        return read(cells, field, YesNoText::parse, YES_OR_NO);
    }

    private Known<CountryCode> country(Cells cells, RowField field) {
        return cells.country(at(field), field.key());
    }

    private <T> Known<T> figure(Cells cells, RowField field, Function<String, Optional<T>> parser, String expected) {
        return cells.number(at(field), field.key(), parser, expected);
    }

    private <T> Known<T> read(Cells cells, RowField field, Function<String, Optional<T>> parser, String expected) {
        return cells.read(at(field), field.key(), parser, expected);
    }

    private int[] at(RowField field) {
        return columns.getOrDefault(field, NONE);
    }
}
