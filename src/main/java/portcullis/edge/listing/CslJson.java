package portcullis.edge.listing;

import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The Consolidated Screening List as JSON: {@code {"total": n, "results": [{…}, …]}}, read as a stream.
 *
 * <p>A member that is null, absent, a text instead of a list, or a number instead of a text is taken for what it says; one
 * that is not known is left out with a remark. Beside the publisher's members, {@code published} (a date), {@code sample}
 * and {@code notice} are read.
 */
final class CslJson {
    private static final Set<String> SILENT = Set.of("sources", "notice", "offset");
    private static final Set<String> DATES = Set.of("published", "search_performed_at");

    private final JsonParser json;
    private final EntryReading entries;
    private final Remarks remarks;
    private final Heading heading = new Heading();
    private int count;

    private CslJson(JsonParser json, EntryReading entries, Remarks remarks) {
        this.json = json;
        this.entries = entries;
        this.remarks = remarks;
    }

    /** Reads the whole document; the listings gather in {@code entries}. */
    static Heading read(Reader text, EntryReading entries, Remarks remarks) {
        try (JsonParser json = Json.createParser(text)) {
            var reading = new CslJson(json, entries, remarks);
            reading.document();
            return reading.heading;
        }
    }

    private void document() {
        expect(json.next(), Event.START_OBJECT, "start of the file");
        boolean results = false;
        String total = "";
        for (Event event = json.next(); event != Event.END_OBJECT; event = json.next()) {
            String member = json.getString();
            Event value = json.next();
            if (member.equals("results")) {
                expect(value, Event.START_ARRAY, "results");
                results();
                results = true;
            } else if (member.equals("total")) {
                total = text(value);
            } else if (member.equals("sample")) {
                heading.sample = text(value).equals("true");
            } else if (DATES.contains(member)) {
                heading.dates.put(member, text(value));
            } else {
                skip(value);
                noteUnknown(member, "of the document", SILENT.contains(member));
            }
        }
        if (json.hasNext()) {
            throw BrokenList.content("more-than-one-document", "end of the file", "the end", "further JSON");
        }
        checkTotal(results, total);
    }

    private void checkTotal(boolean results, String total) {
        if (!results || total.isEmpty()) {
            throw BrokenList.content(
                    "no-screening-list",
                    "members of the document",
                    "the members total and results",
                    results ? "no total" : "no results");
        }
        if (!total.equals(Integer.toString(count))) {
            throw BrokenList.content("wrong-total", "total", total + " results, as the file says", count + " results");
        }
    }

    private void results() {
        for (Event event = json.next(); event != Event.END_ARRAY; event = json.next()) {
            expect(event, Event.START_OBJECT, "entry " + (count + 1));
            count++;
            entries.add(entry());
        }
    }

    private PublishedEntry entry() {
        var entry = new PublishedEntry("entry " + count);
        for (Event event = json.next(); event != Event.END_OBJECT; event = json.next()) {
            String member = json.getString();
            Field field = Field.named(member).orElse(null);
            if (field == null) {
                skip(json.next());
                noteUnknown(member, "of an entry", false);
                continue;
            }
            switch (field) {
                case PROGRAMS -> texts(json.next(), entry.programs);
                case ALIASES -> texts(json.next(), entry.aliases);
                case ADDRESSES -> objects(json.next(), entry).forEach(place -> entry.places.add(place(place)));
                case IDENTIFIERS -> objects(json.next(), entry).forEach(number -> entry.numbers.add(number(number)));
                default -> put(json.next(), field, entry);
            }
        }
        return entry;
    }

    private void put(Event value, Field field, PublishedEntry entry) {
        if (value != Event.START_ARRAY) {
            entry.put(field, text(value));
            return;
        }
        for (Event event = json.next(); event != Event.END_ARRAY; event = json.next()) {
            entry.put(field, text(event));
        }
    }

    private static PublishedEntry.Place place(Map<String, String> members) {
        String text = "";
        for (String part : List.of("address", "city", "state", "postal_code")) {
            text = WrittenPlaces.joined(text, Texts.tidy(members.getOrDefault(part, "")));
        }
        return new PublishedEntry.Place(text, Texts.tidy(members.getOrDefault("country", "")));
    }

    private PublishedEntry.Mark number(Map<String, String> members) {
        if (!members.getOrDefault("issue_date", "").isEmpty()
                || !members.getOrDefault("expiration_date", "").isEmpty()) {
            remarks.note("The days of issue and expiry of an identifier were left out");
        }
        return new PublishedEntry.Mark(
                Texts.tidy(members.getOrDefault("type", "")),
                Texts.tidy(members.getOrDefault("number", "")),
                Texts.tidy(members.getOrDefault("country", "")));
    }

    /** The objects of an array, or one object, as their members' texts. */
    private List<Map<String, String>> objects(Event value, PublishedEntry entry) {
        var objects = new ArrayList<Map<String, String>>(2);
        if (value == Event.VALUE_NULL) {
            return objects;
        }
        if (value == Event.START_OBJECT) {
            objects.add(object());
            return objects;
        }
        expect(value, Event.START_ARRAY, entry.where());
        for (Event event = json.next(); event != Event.END_ARRAY; event = json.next()) {
            expect(event, Event.START_OBJECT, entry.where());
            objects.add(object());
        }
        return objects;
    }

    private Map<String, String> object() {
        var members = new HashMap<String, String>();
        for (Event event = json.next(); event != Event.END_OBJECT; event = json.next()) {
            String member = json.getString();
            members.put(member, text(json.next()));
        }
        return members;
    }

    /** The texts of an array, or of one text. */
    private void texts(Event value, List<String> target) {
        if (value != Event.START_ARRAY) {
            target.addAll(Texts.parts(text(value)));
            return;
        }
        for (Event event = json.next(); event != Event.END_ARRAY; event = json.next()) {
            target.addAll(Texts.parts(text(event)));
        }
    }

    /** A single value as text; empty for null. A structure where a single value belongs breaks the list. */
    private String text(Event value) {
        return switch (value) {
            case VALUE_STRING, VALUE_NUMBER -> json.getString();
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            case VALUE_NULL -> "";
            default -> throw BrokenList.content("wrong-json", place(), "a text, a number or null", value.name());
        };
    }

    private void skip(Event value) {
        int depth = opens(value) ? 1 : 0;
        while (depth > 0) {
            Event event = json.next();
            depth += opens(event) ? 1 : event == Event.END_ARRAY || event == Event.END_OBJECT ? -1 : 0;
        }
    }

    private static boolean opens(Event event) {
        return event == Event.START_ARRAY || event == Event.START_OBJECT;
    }

    private void noteUnknown(String member, String owner, boolean silent) {
        if (!silent) {
            remarks.note("The member \"" + member + "\" " + owner + " is not known and was left out");
        }
    }

    private void expect(Event seen, Event expected, String where) {
        if (seen != expected) {
            throw BrokenList.content("wrong-json", where + ", " + place(), expected.name(), seen.name());
        }
    }

    private String place() {
        return "line " + json.getLocation().getLineNumber() + ", character "
                + json.getLocation().getColumnNumber();
    }
}
