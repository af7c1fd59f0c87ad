package portcullis.edge.listing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A company's own deny list or watch list as a table or workbook: {@code name} and any of {@code alias}, {@code address},
 * {@code country}, {@code identifier}, {@code phone}, {@code email}, {@code website}, {@code agent}, {@code officer}, {@code reason},
 * {@code id}, {@code list}. Several of one kind stand in one cell with semicolons between them. {@code list} says {@code deny} or
 * {@code watch}; where it says nothing, the file's name or its source does, and without either the row denies.
 */
final class OwnList {
    static final String SOURCE = "own-deny";
    static final String WATCH_SOURCE = "own-watch";
    static final Set<String> COLUMNS = Set.of(
            "name",
            "alias",
            "address",
            "country",
            "identifier",
            "phone",
            "email",
            "website",
            "agent",
            "officer",
            "reason",
            "id",
            "list");
    /** What a column says as publishers call it. */
    private static final Map<String, String> MARKS = Map.of(
            "identifier", "Identifier",
            "phone", "Phone Number",
            "email", "Email Address",
            "website", "Website",
            "agent", "Registration Agent",
            "officer", "Officer");

    private OwnList() {}

    /** Whether a file of this name, claimed to be of this source, watches where its rows do not say. */
    static boolean watches(String fileName, String source) {
        return (fileName + " " + source).toLowerCase(Locale.ROOT).contains("watch");
    }

    /** Reads all rows; the listings gather in {@code entries}. */
    static void read(Table rows, boolean watches, EntryReading entries, Remarks remarks) {
        var columns = Columns.of(rows, List.of("name"), remarks);
        var ids = new DerivedId();
        while (columns.next()) {
            entries.add(entry(columns, watches, ids));
        }
    }

    private static PublishedEntry entry(Columns row, boolean watches, DerivedId ids) {
        var entry = new PublishedEntry(row.where());
        String list = row.get("list").toLowerCase(Locale.ROOT);
        if (!Set.of("", "deny", "watch").contains(list)) {
            throw BrokenList.content("wrong-list", row.where() + ", list", "deny, watch or nothing", list);
        }
        String code = list.equals("watch") || (list.isEmpty() && watches) ? "WATCH" : "DENY";
        String country = row.get("country");
        String id = row.get("id");
        entry.put(Field.ID, id.isEmpty() ? "own-" + ids.next(List.of(code, row.get("name"), country)) : "own-" + id);
        entry.put(Field.SOURCE, code);
        entry.put(Field.NAME, row.get("name"));
        entry.aliases.addAll(Texts.parts(row.get("alias")));
        entry.put(Field.REMARKS, row.get("reason"));
        String address = row.get("address");
        if (!address.isEmpty() || !country.isEmpty()) {
            entry.places.add(new PublishedEntry.Place(address, country));
        }
        for (String column : List.of("identifier", "phone", "email", "website", "agent", "officer")) {
            String kind = Objects.requireNonNull(MARKS.get(column));
            Texts.parts(row.get(column)).forEach(text -> entry.numbers.add(new PublishedEntry.Mark(kind, text, "")));
        }
        return entry;
    }
}
