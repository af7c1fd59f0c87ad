package portcullis.edge.listing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The UK Sanctions List as a table, which since 2026-01-28 is the only list of the United Kingdom: a line with the day of the report, a
 * header, and one row for each name and address of a designation, held together by its unique id.
 */
final class UnitedKingdomDesignations {
    static final Set<String> COLUMNS = Set.of("unique id", "name 6", "name 1", "name type", "regime name");

    private static final String DAY = "report date";
    private static final DateTimeFormatter WRITTEN = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d-MMM-uuuu")
            .toFormatter(Locale.ENGLISH);

    /** Columns that hold numbers and contacts, with what each is called as an identifier. */
    private static final Map<String, String> MARKS = marks();

    private static final List<String> TOLD = List.of(
            "other information",
            "uk statement of reasons",
            "sanctions imposed",
            "title",
            "position",
            "type of entity",
            "parent company",
            "subsidiaries",
            "current owner/operator (s)",
            "national identifier additional information",
            "passport additional information");
    /** What says nothing of the party, or was said by another column. */
    private static final List<String> SILENT = List.of(
            "last updated",
            "designation source",
            "non-latin script type",
            "non-latin script language",
            "date designated");

    private UnitedKingdomDesignations() {}

    private static Map<String, String> marks() {
        var marks = new LinkedHashMap<String, String>();
        marks.put("un reference number", "UN Reference Number");
        marks.put("business registration number (s)", "Business Registration Number");
        marks.put("national identifier number", "National Identifier Number");
        marks.put("passport number", "Passport Number");
        marks.put("imo number", "IMO Number");
        marks.put("hull identification number (hin)", "Hull Identification Number");
        marks.put("phone number", "Phone Number");
        marks.put("email address", "Email Address");
        marks.put("website", "Website");
        return marks;
    }

    /** Whether a table that begins with this line is such a list. */
    static boolean begins(String line) {
        String plain = line.replace("\"", "").strip().toLowerCase(Locale.ROOT);
        return plain.startsWith(DAY) || isHeader(line);
    }

    /** Whether the line is the header already, as in a table without the day of its report. */
    static boolean isHeader(String line) {
        return line.toLowerCase(Locale.ROOT).contains("unique id");
    }

    /** @param day the first line of the file, which gives its day; empty where it has none */
    static Heading read(String day, Table rows, EntryReading entries, Remarks remarks) {
        var columns = Columns.of(rows, COLUMNS, remarks);
        Map<String, PublishedEntry> designations = new LinkedHashMap<>();
        while (columns.next()) {
            String id = columns.get("unique id");
            add(columns, designations.computeIfAbsent(id, any -> begun(columns, any)));
        }
        designations.values().forEach(entries::add);
        var heading = new Heading();
        heading.dates.put("published", published(day));
        return heading;
    }

    private static String published(String line) {
        String text = line.replace("\"", "")
                .replaceFirst("(?i)^report date:?", "")
                .replaceAll(",+$", "")
                .strip();
        try {
            return LocalDate.parse(text, WRITTEN).toString();
        } catch (DateTimeException other) {
            return PublishedDay.iso(text);
        }
    }

    private static PublishedEntry begun(Columns row, String id) {
        var entry = new PublishedEntry(row.where());
        entry.put(Field.ID, id.isEmpty() ? "" : "uk-" + id);
        entry.put(Field.SOURCE, "UK");
        String type = row.get("designation type") + row.get("individual, entity, ship");
        entry.put(Field.TYPE, UnitedKingdomList.kind(type));
        entry.programs.add(row.get("regime name"));
        entry.put(Field.ENTITY_NUMBER, row.get("ofsi group id"));
        entry.put(Field.FROM, PublishedDay.iso(row.get("date designated")));
        return entry;
    }

    private static void add(Columns row, PublishedEntry entry) {
        String name = Stream.concat(
                        IntStream.rangeClosed(1, 5).mapToObj(i -> row.get("name " + i)), Stream.of(row.get("name 6")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        boolean primary = row.get("name type").equalsIgnoreCase("primary name");
        entry.named(
                name,
                primary,
                row.get("alias strength").toLowerCase(Locale.ROOT).startsWith("low"));
        String script = row.get("name non-latin script");
        if (!script.isEmpty() && !entry.aliases.contains(script)) {
            entry.aliases.add(script);
        }
        place(row, entry);
        MARKS.forEach((column, kind) -> {
            for (String value : Texts.parts(row.get(column))) {
                var mark = new PublishedEntry.Mark(kind, value, "");
                if (!entry.numbers.contains(mark)) {
                    entry.numbers.add(mark);
                }
            }
        });
        told(row, entry);
        SILENT.forEach(row::get);
    }

    private static void place(Columns row, PublishedEntry entry) {
        String text = Stream.concat(
                        IntStream.rangeClosed(1, 6).mapToObj(i -> row.get("address line " + i)),
                        Stream.of(row.get("address postal code")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        var place = new PublishedEntry.Place(text, row.get("address country"));
        if ((!text.isEmpty() || !place.country().isEmpty()) && !entry.places.contains(place)) {
            entry.places.add(place);
        }
    }

    private static void told(Columns row, PublishedEntry entry) {
        once(entry, Field.BIRTH_DATES, row.get("d.o.b"));
        once(entry, Field.NATIONALITIES, row.get("nationality(/ies)"));
        once(entry, Field.BIRTH_PLACES, row.get("town of birth"));
        once(entry, Field.BIRTH_PLACES, row.get("country of birth"));
        once(entry, Field.VESSEL_TYPE, row.get("type of ship"));
        once(entry, Field.VESSEL_FLAG, row.get("current believed flag of ship"));
        once(entry, Field.GROSS_TONNAGE, row.get("tonnage of ship"));
        for (String column : TOLD) {
            String told = row.get(column);
            boolean plain = column.equals("other information") || column.equals("uk statement of reasons");
            once(entry, Field.REMARKS, told.isEmpty() || plain ? told : column + ": " + told);
        }
    }

    private static void once(PublishedEntry entry, Field field, String text) {
        if (!text.isEmpty() && !entry.text(field).contains(text)) {
            entry.put(field, text);
        }
    }
}
