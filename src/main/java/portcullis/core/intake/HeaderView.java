package portcullis.core.intake;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import portcullis.core.subject.Role;
import portcullis.core.subject.SubjectKind;

/** A header that was found, column by column and with samples, for a person to confirm. */
public final class HeaderView {
    private static final int MOST_SAMPLES = 5;
    private final FoundHeader header;
    private final Samples samples;

    /** @param first the sheet's first rows, from which the header was found */
    public HeaderView(FoundHeader header, List<RawRow> first, CountryNames countries) {
        this.header = header;
        this.samples = new Samples(
                first.stream().filter(row -> row.number() > header.headerRow()).toList(), countries);
    }

    /** The first different texts under a column, counted from 0. */
    public List<String> samples(int column) {
        return samples.first(column, MOST_SAMPLES);
    }

    /** The letters by which a spreadsheet names a column, counted from 0: {@code A}, {@code Z}, {@code AA}. */
    public static String letter(int column) {
        var letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    /** The columns with days whose samples leave open which number is the day and which the month. */
    public List<Field> openDays() {
        var open = new ArrayList<Field>();
        header.columns().columns().forEach((field, columns) -> {
            if (Contents.of(field) == Content.DATE && !openDay(field).isEmpty()) {
                open.add(field);
            }
        });
        return open;
    }

    /** The first day of a field's columns that can be read two ways; empty when there is none. */
    public String openDay(Field field) {
        return header.columns().columns().getOrDefault(field, List.of()).stream()
                .flatMap(column -> samples.first(column, HeaderFinder.DEPTH).stream())
                .filter(DateText::isAmbiguous)
                .findFirst()
                .orElse("");
    }

    /** A written day, and the one that it is in an order. */
    public static String reading(String written, DateOrder order) {
        return written + " is "
                + DateText.parse(written, Optional.of(order))
                        .map(day -> day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)))
                        .orElse("no day");
    }

    /** What a screening can hardly do without and no column gives: the country of the party that the rows are about. */
    public List<Field> missing() {
        Role role = header.kind() == SubjectKind.CUSTOMERS ? Role.CUSTOMER : Role.SUPPLIER;
        List<Field> wanted = header.kind() == SubjectKind.CUSTOMERS
                ? List.of(new PartyField(role, Facet.NAME), new PartyField(role, Facet.COUNTRY))
                : List.of(
                        RowField.NUMBER,
                        new PartyField(role, Facet.NAME),
                        new PartyField(role, Facet.COUNTRY),
                        RowField.DESCRIPTION,
                        RowField.DESTINATION);
        return wanted.stream().filter(field -> !isGiven(field)).toList();
    }

    private boolean isGiven(Field field) {
        if (field.equals(RowField.DESTINATION)) {
            return header.columns().has(field)
                    || header.columns().has(new PartyField(Role.ULTIMATE_CONSIGNEE, Facet.COUNTRY));
        }
        if (field instanceof PartyField party && party.facet() == Facet.NAME) {
            return Arrays.stream(Facet.values())
                    .filter(Facet::names)
                    .anyMatch(facet -> header.columns().has(new PartyField(party.role(), facet)));
        }
        return header.columns().has(field);
    }
}
