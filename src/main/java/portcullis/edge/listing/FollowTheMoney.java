package portcullis.edge.listing;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A collection of OpenSanctions as FollowTheMoney entities, one JSON object to a line. Targets become entries; the sanctions
 * and addresses that point to them, or that they point to, are put to them, whatever the order of the lines. What is
 * neither is counted by its kind.
 *
 * <p>The data has a license of its own that whoever uses it must hold; this reads what its holder brings.
 */
final class FollowTheMoney {
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("Person", "individual"),
            Map.entry("Company", "entity"),
            Map.entry("Organization", "entity"),
            Map.entry("LegalEntity", "entity"),
            Map.entry("PublicBody", "entity"),
            Map.entry("Vessel", "vessel"),
            Map.entry("Airplane", "aircraft"));
    private static final Set<String> NAMES = Set.of("name", "alias", "previousName", "abbreviation");
    private static final Set<String> NUMBERS = Set.of(
            "registrationNumber",
            "idNumber",
            "taxNumber",
            "innCode",
            "ogrnCode",
            "leiCode",
            "swiftBic",
            "passportNumber",
            "imoNumber",
            "mmsi",
            "callSign",
            "website",
            "email",
            "phone",
            "uscCode",
            "jurisdictionNumber",
            "dunsCode");
    private static final Set<String> TOLD =
            Set.of("birthDate", "birthPlace", "nationality", "position", "notes", "gender", "incorporationDate");
    private static final Set<String> SILENT = Set.of(
            "topics", "createdAt", "modifiedAt", "sourceUrl", "publisher", "country", "jurisdiction", "addressEntity");

    private final Map<String, PublishedEntry> targets = new LinkedHashMap<>();
    private final Map<String, Set<String>> addressesOf = new HashMap<>();
    private final Map<String, JsonObject> addresses = new HashMap<>();
    private final Map<String, Set<String>> programs = new HashMap<>();
    private final EntryReading entries;
    private final Remarks remarks;

    private FollowTheMoney(EntryReading entries, Remarks remarks) {
        this.entries = entries;
        this.remarks = remarks;
    }

    static void read(BufferedReader text, EntryReading entries, Remarks remarks) throws IOException {
        var reading = new FollowTheMoney(entries, remarks);
        int number = 0;
        for (String line = text.readLine(); line != null; line = text.readLine()) {
            number++;
            if (!line.isBlank()) {
                reading.line(line, "line " + number);
            }
        }
        reading.give();
    }

    private void line(String line, String where) {
        JsonObject entity;
        try (var json = Json.createReader(new StringReader(line))) {
            entity = json.readObject();
        }
        String schema = entity.getString("schema", "");
        JsonObject properties =
                entity.containsKey("properties") ? entity.getJsonObject("properties") : JsonValue.EMPTY_JSON_OBJECT;
        String id = entity.getString("id", "");
        if (id.isEmpty()) {
            throw BrokenList.content("entry-without-id", where, "an id", "none");
        }
        if (schema.equals("Sanction")) {
            texts(properties, "entity")
                    .forEach(target -> programs.computeIfAbsent(target, key -> new HashSet<>())
                            .addAll(texts(properties, "program")));
        } else if (schema.equals("Address")) {
            addresses.put(id, properties);
        } else if (KINDS.containsKey(schema) && entity.getBoolean("target", true)) {
            if (targets.put(id, target(id, schema, entity, where)) != null) {
                throw BrokenList.content("duplicate-id", where, "each id once", "the id " + id + " again");
            }
        } else {
            remarks.note("An object of the kind " + schema + " that is no target was left out");
        }
    }

    private PublishedEntry target(String id, String schema, JsonObject entity, String where) {
        var entry = new PublishedEntry(where);
        entry.put(Field.ID, "osn-" + id);
        entry.put(Field.SOURCE, "OSN");
        entry.put(Field.TYPE, KINDS.getOrDefault(schema, ""));
        entry.put(Field.NAME, entity.getString("caption", ""));
        if (entity.containsKey("datasets")) {
            entry.programs.addAll(strings(entity.getJsonArray("datasets")));
        }
        JsonObject properties = entity.getJsonObject("properties");
        for (String property : properties.keySet()) {
            List<String> values = texts(properties, property);
            if (NAMES.contains(property)) {
                values.forEach(name -> named(entry, name));
            } else if (property.equals("weakAlias")) {
                values.forEach(name -> entry.aliases.add(WrittenNames.weak(name)));
            } else if (NUMBERS.contains(property)) {
                values.forEach(value -> entry.numbers.add(new PublishedEntry.Mark(property, value, "")));
            } else if (TOLD.contains(property)) {
                values.forEach(value -> entry.put(Field.REMARKS, property + ": " + value));
            } else if (property.equals("address")) {
                values.forEach(value -> entry.places.add(new PublishedEntry.Place(value, country(properties))));
            } else if (!SILENT.contains(property)) {
                values.forEach(value -> remarks.dropped(property));
            }
        }
        addressesOf.put(id, new HashSet<>(texts(properties, "addressEntity")));
        if (entry.places.isEmpty() && !country(properties).isEmpty()) {
            entry.places.add(new PublishedEntry.Place("", country(properties)));
        }
        return entry;
    }

    private static void named(PublishedEntry entry, String name) {
        if (entry.text(Field.NAME).isEmpty()) {
            entry.put(Field.NAME, name);
        } else if (!name.equals(entry.text(Field.NAME))) {
            entry.aliases.add(name);
        }
    }

    private void give() {
        targets.forEach((id, entry) -> {
            programs.getOrDefault(id, Set.of()).stream()
                    .sorted()
                    .filter(program -> !entry.programs.contains(program))
                    .forEach(entry.programs::add);
            for (String address :
                    addressesOf.getOrDefault(id, Set.of()).stream().sorted().toList()) {
                JsonObject properties = addresses.get(address);
                if (properties != null) {
                    texts(properties, "full")
                            .forEach(text -> entry.places.add(new PublishedEntry.Place(text, country(properties))));
                }
            }
            entries.add(entry);
        });
    }

    private static String country(JsonObject properties) {
        List<String> countries = texts(properties, "country");
        return countries.isEmpty() ? "" : countries.get(0).toUpperCase(java.util.Locale.ROOT);
    }

    private static List<String> texts(JsonObject properties, String property) {
        return properties.get(property) instanceof JsonArray array ? strings(array) : List.of();
    }

    private static List<String> strings(JsonArray array) {
        return array.stream()
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).getString())
                .toList();
    }
}
