package portcullis.edge.listing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The United Kingdom's consolidated list of financial sanctions targets as a table: a line with the day, a header, and one row for
 * each name and address of a target, held together by the group id.
 */
final class UnitedKingdomTable {
    static final Set<String> COLUMNS =
            Set.of("name 6", "name 1", "group type", "alias type", "regime", "listed on", "group id", "country");
    private static final List<String> TOLD = List.of("other information", "title", "position", "dob", "nationality");

    private UnitedKingdomTable() {}

    /** @param day the first line of the file, which gives its day */
    static Heading read(String day, Table rows, EntryReading entries, Remarks remarks) {
        var columns = Columns.of(rows, COLUMNS, remarks);
        Map<String, PublishedEntry> groups = new LinkedHashMap<>();
        while (columns.next()) {
            String group = columns.get("group id");
            add(columns, groups.computeIfAbsent(group, id -> begun(columns, id)));
        }
        groups.values().forEach(entries::add);
        var heading = new Heading();
        heading.dates.put(
                "published",
                PublishedDay.iso(day.replaceFirst("(?i)^last updated:?,\"?", "").strip()));
        return heading;
    }

    private static PublishedEntry begun(Columns row, String group) {
        var entry = new PublishedEntry(row.where());
        entry.put(Field.ID, "uk-" + group);
        entry.put(Field.SOURCE, "UK");
        entry.put(Field.TYPE, UnitedKingdomList.kind(row.get("group type")));
        entry.programs.add(row.get("regime"));
        entry.put(Field.FROM, PublishedDay.iso(row.get("listed on")));
        return entry;
    }

    private static void add(Columns row, PublishedEntry entry) {
        String name = Stream.concat(
                        IntStream.rangeClosed(1, 5).mapToObj(i -> row.get("name " + i)), Stream.of(row.get("name 6")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        boolean primary = row.get("alias type").equalsIgnoreCase("primary name");
        entry.named(name, primary, row.get("alias quality").equalsIgnoreCase("low quality"));
        String script = row.get("name non-latin script");
        entry.aliases.addAll(script.isEmpty() ? List.of() : List.of(script));
        String text = Stream.concat(
                        IntStream.rangeClosed(1, 6).mapToObj(i -> row.get("address " + i)),
                        Stream.of(row.get("post/zip code")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        var place = new PublishedEntry.Place(text, row.get("country"));
        if ((!text.isEmpty() || !place.country().isEmpty()) && !entry.places.contains(place)) {
            entry.places.add(place);
        }
        row.get("last updated");
        for (String column : TOLD) {
            String told = row.get(column);
            if (!told.isEmpty() && !entry.text(Field.REMARKS).contains(told)) {
                entry.put(Field.REMARKS, column.equals("other information") ? told : column + ": " + told);
            }
        }
    }
}
