package portcullis.core.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import portcullis.core.subject.Role;
import portcullis.core.subject.SubjectKind;

/**
 * One row tried as the header of one kind of upload. Columns are settled from the surest to the weakest: those that the sender
 * mapped, headers with one meaning, headers whose end is known, headers with several meanings told apart by their cells, and at
 * last those that say what but not of whom, which the columns beside them tell.
 */
final class HeaderRow {
    private static final int SURE = 2;
    private static final int LIKELY = 1;
    private static final int TELLTALE = 2;
    private final SubjectKind kind;
    private final List<String> headers;
    private final Samples samples;
    private final Map<Integer, Field> fields = new HashMap<>();
    private final Map<Integer, Facet> loose = new HashMap<>();
    private final Set<Integer> notRead = new HashSet<>();
    private final Set<Field> taken = new HashSet<>();
    private final Map<Integer, Double> confidence = new HashMap<>();
    private final List<FileRemark> remarks = new ArrayList<>();
    private int score;

    private HeaderRow(SubjectKind kind, List<String> headers, Samples samples) {
        this.kind = kind;
        this.headers = headers;
        this.samples = samples;
    }

    /**
     * Tries the row.
     *
     * @param stated what a person said of the columns
     */
    static HeaderRow tried(
            SubjectKind kind, HeaderWords words, List<String> headers, Samples samples, StatedColumns stated) {
        var row = new HeaderRow(kind, headers, samples);
        row.settleMapped(stated);
        row.settleSure(words);
        row.settleUnsure(words);
        row.settleLoose();
        row.sendDestination();
        return row;
    }

    private void settleMapped(StatedColumns stated) {
        if (stated.isEmpty()) {
            return;
        }
        for (int column = 0; column < headers.size(); column++) {
            int at = column;
            String header = headers.get(column);
            if (stated.isNotRead(header)) {
                notRead.add(column);
            }
            stated.field(header).ifPresent(field -> {
                claim(at, field, SURE);
                confidence.put(at, 1.0);
            });
        }
    }

    private void settleSure(HeaderWords words) {
        for (int column = 0; column < headers.size(); column++) {
            List<HeaderMeaning> meanings = words.exactly(kind, headers.get(column));
            if (meanings.size() == 1 && !meanings.get(0).onlyIfFits()) {
                settle(column, meanings.get(0), SURE);
            }
        }
    }

    private void settleUnsure(HeaderWords words) {
        for (int column = 0; column < headers.size(); column++) {
            if (isSettled(column)) {
                continue;
            }
            List<HeaderMeaning> meanings = words.exactly(kind, headers.get(column));
            boolean whole = !meanings.isEmpty();
            settleByCells(column, whole ? meanings : words.byEnding(kind, headers.get(column)));
        }
    }

    /** Takes the first meaning that is free and that the cells look like; else the first free one that is strong enough alone. */
    private void settleByCells(int column, List<HeaderMeaning> meanings) {
        for (HeaderMeaning meaning : meanings) {
            boolean looksLikeIt =
                    samples.fit(column, meaning.content()) && !(meaning.onlyIfFits() && samples.isEmpty(column));
            if (isFree(meaning) && looksLikeIt) {
                settle(column, meaning, LIKELY);
                return;
            }
        }
        for (HeaderMeaning meaning : meanings) {
            if (isFree(meaning) && !meaning.onlyIfFits()) {
                settle(column, meaning, LIKELY);
                return;
            }
        }
    }

    private boolean isFree(HeaderMeaning meaning) {
        return meaning.field()
                .map(field -> field.joins() || !taken.contains(field))
                .orElse(true);
    }

    private void settle(int column, HeaderMeaning meaning, int points) {
        if (isSettled(column)) {
            return;
        }
        if (meaning.field().isPresent()) {
            if (!contradicts(column, meaning.content())) {
                claim(column, byCells(column, meaning.field().get()), points);
                confidence.put(column, sureness(points, samples.fit(column, meaning.content())));
            }
        } else if (meaning.facet().isPresent()) {
            loose.put(column, meaning.facet().get());
        } else {
            notRead.add(column);
        }
    }

    private static double sureness(int points, boolean fits) {
        return points == SURE ? (fits ? 0.95 : 0.7) : fits ? 0.8 : 0.5;
    }

    /** Whether the cells say that the header is wrong: numbers under a country, words under a quantity. */
    private boolean contradicts(int column, Content content) {
        if (!samples.contradict(column, content)) {
            return false;
        }
        notRead.add(column);
        String name = headers.get(column);
        remarks.add(FileRemark.of(
                "column-contradicts-header",
                "The cells under '" + Cells.shortened(name) + "' are not what the header says (" + content.expectation()
                        + "); the column is not read. Map it to a field if it should be."));
        return true;
    }

    private boolean isSettled(int column) {
        return fields.containsKey(column) || loose.containsKey(column) || notRead.contains(column);
    }

    /** A party's column may hold its number, or number and name, under the header of its name. */
    private Field byCells(int column, Field field) {
        if (!(field instanceof PartyField party) || party.facet() != Facet.NAME) {
            return field;
        }
        if (samples.areNumbersWithNames(column)) {
            return new PartyField(party.role(), Facet.NUMBER_AND_NAME);
        }
        return samples.areNumbers(column) ? new PartyField(party.role(), Facet.NUMBER) : field;
    }

    private void claim(int column, Field field, int points) {
        boolean first = taken.add(field);
        if (!first && !field.joins() && !isFurtherName(field)) {
            notRead.add(column);
            return;
        }
        fields.put(column, field);
        score += points + (first && Telltale.is(kind, field) ? TELLTALE : 0);
    }

    private static boolean isFurtherName(Field field) {
        return field instanceof PartyField party && party.facet() == Facet.NAME;
    }

    private void settleLoose() {
        List<Integer> columns = loose.keySet().stream().sorted().toList();
        for (int column : columns) {
            Facet facet = loose.getOrDefault(column, Facet.NAME);
            if (contradicts(column, facet.content())) {
                continue;
            }
            confidence.put(column, 0.6);
            owner(column).ifPresentOrElse(role -> claimLoose(column, new PartyField(role, facet)), () -> {
                boolean destination = facet == Facet.COUNTRY
                        && kind == SubjectKind.PURCHASE_ORDERS
                        && !taken.contains(RowField.DESTINATION);
                if (destination) {
                    claim(column, RowField.DESTINATION, LIKELY);
                } else if (facet == Facet.NAME) {
                    claim(column, new PartyField(usual(), Facet.NAME), LIKELY);
                }
            });
        }
    }

    private void claimLoose(int column, PartyField field) {
        if (!taken.contains(field) || field.joins()) {
            claim(column, field, LIKELY);
        }
    }

    private Role usual() {
        return kind == SubjectKind.CUSTOMERS ? Role.CUSTOMER : Role.SUPPLIER;
    }

    /** The role that a loose column belongs to: of the party columns it adjoins, or of the last party before it. */
    private Optional<Role> owner(int column) {
        Optional<Role> beside = adjoining(column, -1).or(() -> adjoining(column, 1));
        if (beside.isPresent()) {
            return beside;
        }
        for (int before = column - 1; before >= 0; before--) {
            if (fields.get(before) instanceof PartyField party) {
                return Optional.of(party.role());
            }
        }
        boolean customer = kind == SubjectKind.CUSTOMERS && taken.stream().anyMatch(HeaderRow::isOfCustomer);
        return customer ? Optional.of(Role.CUSTOMER) : Optional.empty();
    }

    private static boolean isOfCustomer(Field field) {
        return field instanceof PartyField party && party.role() == Role.CUSTOMER;
    }

    private Optional<Role> adjoining(int column, int step) {
        for (int at = column + step; at >= 0 && at < headers.size(); at += step) {
            if (fields.get(at) instanceof PartyField party) {
                return Optional.of(party.role());
            }
            if (!loose.containsKey(at)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Where nothing but its country is said of the consignee, that is the destination. */
    private void sendDestination() {
        var country = new PartyField(Role.ULTIMATE_CONSIGNEE, Facet.COUNTRY);
        boolean onlyCountry = taken.contains(country)
                && !taken.contains(RowField.DESTINATION)
                && taken.stream().filter(HeaderRow::isOfConsignee).count() == 1;
        if (onlyCountry) {
            fields.replaceAll((column, field) -> field.equals(country) ? RowField.DESTINATION : field);
        }
    }

    private static boolean isOfConsignee(Field field) {
        return field instanceof PartyField party && party.role() == Role.ULTIMATE_CONSIGNEE;
    }

    SubjectKind kind() {
        return kind;
    }

    int score() {
        return score;
    }

    /** Whether the row can be a header: it names a party, and something besides. */
    boolean isHeader() {
        boolean named = fields.values().stream()
                .anyMatch(field ->
                        field instanceof PartyField party && party.facet().names());
        return named && fields.size() >= 2;
    }

    List<FileRemark> remarks() {
        return remarks;
    }

    /** How sure the field of each column is; columns that are not read have none. */
    Map<Integer, Double> confidence() {
        confidence.keySet().retainAll(fields.keySet());
        return confidence;
    }

    ColumnMap columns() {
        return new ColumnMap(new ArrayList<>(headers), fields);
    }

    /** Fields that only one kind of upload has as a rule, whatever else its headers share with the other. */
    private static final class Telltale {
        static boolean is(SubjectKind kind, Field field) {
            if (field instanceof PartyField party) {
                Role role = kind == SubjectKind.CUSTOMERS ? Role.CUSTOMER : Role.SUPPLIER;
                return party.role() == role && party.facet().names();
            }
            return kind == SubjectKind.CUSTOMERS
                    ? field.key().startsWith("access.")
                    : field == RowField.QUANTITY || field == RowField.UNIT_PRICE || field == RowField.NUMBER;
        }
    }
}
