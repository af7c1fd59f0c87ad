package portcullis.edge.listing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The Denied Persons List in its own text format: tabs between quoted cells, one row for each address of a person. Rows of one
 * name under one order become one entry with several addresses.
 */
final class DeniedPersons {
    static final Set<String> COLUMNS = Set.of(
            "name",
            "street_address",
            "city",
            "state",
            "country",
            "postal_code",
            "effective_date",
            "expiration_date",
            "standard_order",
            "last_update",
            "action",
            "fr_citation");

    private DeniedPersons() {}

    /** The latest day of a change stands for the day of the list, which gives none. */
    static Heading read(Table rows, EntryReading entries, Remarks remarks) {
        var heading = new Heading();
        var columns = Columns.of(rows, COLUMNS, remarks);
        Map<List<String>, PublishedEntry> orders = new LinkedHashMap<>();
        while (columns.next()) {
            List<String> order = Stream.of("name", "effective_date", "expiration_date", "standard_order")
                    .map(columns::get)
                    .map(text -> text.toUpperCase(Locale.ROOT))
                    .toList();
            if (orders.containsKey(order)) {
                remarks.note("A row that gives a further address of a person was put to that person's entry");
            }
            heading.dates.merge("published", columns.get("last_update"), DeniedPersons::later);
            add(columns, orders.computeIfAbsent(order, key -> begun(columns, key)));
        }
        orders.values().forEach(entries::add);
        return heading;
    }

    private static String later(String one, String two) {
        return one.compareTo(two) >= 0 ? one : two;
    }

    private static PublishedEntry begun(Columns row, List<String> order) {
        var entry = new PublishedEntry(row.where());
        entry.put(Field.ID, "dpl-" + DerivedId.of(order));
        entry.put(Field.SOURCE, "DPL");
        entry.put(Field.NAME, row.get("name"));
        entry.put(Field.FROM, PublishedDay.isoOfAmerican(row.get("effective_date")));
        entry.put(Field.TO, PublishedDay.isoOfAmerican(row.get("expiration_date")));
        entry.put(Field.STANDARD_ORDER, row.get("standard_order"));
        return entry;
    }

    private static void add(Columns row, PublishedEntry entry) {
        String text = Stream.of("street_address", "city", "state", "postal_code")
                .map(row::get)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        if (!text.isEmpty() || !row.get("country").isEmpty()) {
            entry.places.add(new PublishedEntry.Place(text, row.get("country")));
        }
        once(entry, Field.CITATION, row.get("fr_citation"));
        once(entry, Field.REMARKS, row.get("action"));
        once(entry, Field.REMARKS, row.get("last_update"));
    }

    private static void once(PublishedEntry entry, Field field, String text) {
        if (!entry.text(field).contains(text)) {
            entry.put(field, text);
        }
    }
}
