package portcullis.edge.listing;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A collection of OpenSanctions as its simple table: one row for each target, several values of a cell parted by semicolons, a
 * value that has a semicolon of its own in double quotation marks.
 */
final class SimpleTargets {
    static final Set<String> COLUMNS =
            Set.of("id", "schema", "name", "aliases", "countries", "addresses", "identifiers", "sanctions");

    private SimpleTargets() {}

    static void read(Table rows, EntryReading entries, Remarks remarks) {
        var columns = Columns.of(rows, COLUMNS, remarks);
        while (columns.next()) {
            entries.add(entry(columns));
        }
    }

    private static PublishedEntry entry(Columns row) {
        var entry = new PublishedEntry(row.where());
        entry.put(Field.ID, "osn-" + row.get("id"));
        entry.put(Field.SOURCE, "OSN");
        entry.put(Field.TYPE, kind(row.get("schema")));
        entry.put(Field.NAME, row.get("name"));
        entry.aliases.addAll(values(row.get("aliases")));
        List<String> countries = values(row.get("countries").toUpperCase(Locale.ROOT));
        for (String address : values(row.get("addresses"))) {
            entry.places.add(new PublishedEntry.Place(address, countries.size() == 1 ? countries.get(0) : ""));
        }
        if (entry.places.isEmpty()) {
            countries.forEach(country -> entry.places.add(new PublishedEntry.Place("", country)));
        }
        for (String column : List.of("identifiers", "phones", "emails")) {
            values(row.get(column)).forEach(value -> entry.numbers.add(new PublishedEntry.Mark(column, value, "")));
        }
        entry.programs.addAll(values(row.get("program_ids")));
        entry.put(Field.REMARKS, row.get("sanctions"));
        entry.put(Field.REMARKS, row.get("dataset"));
        entry.put(Field.BIRTH_DATES, row.get("birth_date"));
        return entry;
    }

    private static String kind(String schema) {
        return switch (schema) {
            case "Person" -> "individual";
            case "Vessel" -> "vessel";
            case "Airplane" -> "aircraft";
            case "Company", "Organization", "LegalEntity", "PublicBody" -> "entity";
            default -> schema;
        };
    }

    private static List<String> values(String cell) {
        var values = new java.util.ArrayList<String>();
        var value = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ';' && !quoted) {
                values.add(Texts.tidy(value.toString()));
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
        values.add(Texts.tidy(value.toString()));
        values.removeIf(String::isEmpty);
        return values;
    }
}
