package portcullis.edge.listing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A company's own deny list as a table: {@code name} and any of {@code alias}, {@code address}, {@code country},
 * {@code identifier}, {@code reason}. Several aliases or identifiers stand in one cell with semicolons between them.
 */
final class OwnList {
    static final String SOURCE = "own-deny";
    static final Set<String> COLUMNS = Set.of("name", "alias", "address", "country", "identifier", "reason");

    private OwnList() {}

    /** Reads all rows; the listings gather in {@code entries}. */
    static void read(Rows rows, EntryReading entries, Remarks remarks) {
        List<String> header = rows.header();
        for (String column : header) {
            if (!COLUMNS.contains(column)) {
                remarks.note("The column \"" + column + "\" is not known and was left out");
            }
        }
        for (var row = rows.next(); row.isPresent(); row = rows.next()) {
            var cells = new HashMap<String, String>();
            for (int i = 0; i < header.size(); i++) {
                cells.merge(header.get(i), Texts.tidy(row.get().get(i)), (one, two) -> one + "; " + two);
            }
            if (cells.values().stream().anyMatch(cell -> !cell.isEmpty())) {
                entries.add(entry(cells, rows.where()));
            }
        }
    }

    private static PublishedEntry entry(Map<String, String> cells, String where) {
        var entry = new PublishedEntry(where);
        entry.put(Field.SOURCE, SOURCE);
        entry.put(Field.NAME, cells.getOrDefault("name", ""));
        entry.aliases.addAll(Texts.parts(cells.getOrDefault("alias", "")));
        entry.put(Field.REMARKS, cells.getOrDefault("reason", ""));
        String address = cells.getOrDefault("address", "");
        String country = cells.getOrDefault("country", "");
        if (!address.isEmpty() || !country.isEmpty()) {
            entry.places.add(new PublishedEntry.Place(address, country));
        }
        for (String number : Texts.parts(cells.getOrDefault("identifier", ""))) {
            entry.numbers.add(new PublishedEntry.Mark("Identifier", number, ""));
        }
        return entry;
    }
}
