package portcullis.edge.listing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The European Union's consolidated list of financial sanctions as a table, version 1.1: semicolons, one row for each name,
 * address, birth date, citizenship or document of a target, held together by {@code Entity_LogicalId}.
 */
final class EuropeanTable {
    static final Set<String> COLUMNS =
            Set.of("entity_logicalid", "entity_subjecttype", "namealias_wholename", "entity_regulation_programme");

    private EuropeanTable() {}

    static Heading read(Table rows, EntryReading entries, Remarks remarks) {
        var columns = Columns.of(rows, COLUMNS, remarks);
        var heading = new Heading();
        Map<String, PublishedEntry> targets = new LinkedHashMap<>();
        while (columns.next()) {
            heading.dates.putIfAbsent("published", PublishedDay.iso(columns.get("filegenerationdate")));
            String id = columns.get("entity_logicalid");
            if (id.isEmpty()) {
                throw BrokenList.content("entry-without-id", columns.where(), "an Entity_LogicalId", "none");
            }
            add(columns, targets.computeIfAbsent(id, key -> begun(columns, key)));
        }
        targets.values().forEach(entries::add);
        return heading;
    }

    private static PublishedEntry begun(Columns row, String id) {
        var entry = new PublishedEntry(row.where());
        entry.put(Field.ID, "eu-" + id);
        entry.put(Field.SOURCE, "EU");
        String code = row.get("entity_subjecttype_classificationcode");
        String type = row.get("entity_subjecttype");
        entry.put(Field.TYPE, EuropeanList.kind(code.isEmpty() ? type : code));
        entry.put(Field.ENTITY_NUMBER, row.get("entity_eu_referencenumber"));
        entry.put(Field.FROM, row.get("entity_designationdate"));
        return entry;
    }

    private static void add(Columns row, PublishedEntry entry) {
        String name = row.get("namealias_wholename");
        if (entry.text(Field.NAME).isEmpty()) {
            entry.put(Field.NAME, name);
        } else if (!name.isEmpty()) {
            entry.aliases.add(name);
        }
        String program = row.get("entity_regulation_programme");
        if (!program.isEmpty() && !entry.programs.contains(program)) {
            entry.programs.add(program);
        }
        once(entry, Field.CITATION, row.get("entity_regulation_numbertitle"));
        once(entry, Field.REMARKS, row.get("entity_remark"));
        once(entry, Field.TITLE, row.get("namealias_function"));
        once(entry, Field.BIRTH_DATES, row.get("birthdate_birthdate"));
        once(entry, Field.CITIZENSHIPS, row.get("citizenship_countrydescription"));
        String text = Stream.of(
                        "address_street",
                        "address_pobox",
                        "address_zipcode",
                        "address_city",
                        "address_place",
                        "address_region")
                .map(row::get)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        var place = new PublishedEntry.Place(
                text, row.get("address_countrydescription").replace("UNKNOWN", ""));
        if ((!text.isEmpty() || !place.country().isEmpty()) && !entry.places.contains(place)) {
            entry.places.add(place);
        }
        String number = row.get("identification_number");
        if (!number.isEmpty()) {
            entry.numbers.add(new PublishedEntry.Mark(
                    row.get("identification_typedescription"), number, row.get("identification_countrydescription")));
        }
    }

    private static void once(PublishedEntry entry, Field field, String text) {
        if (!entry.text(field).contains(text)) {
            entry.put(field, text);
        }
    }
}
