package portcullis.edge.listing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The European Union's consolidated list of financial sanctions as XML, version 1.1: {@code export} with one
 * {@code sanctionEntity} for each target, nearly everything in attributes. A name marked {@code strong="false"} is weak.
 */
final class EuropeanList {
    static final String ROOT = "export";
    private static final Set<String> SILENT = Set.of("regulationSummary", "subjectType", "publicationUrl");

    private EuropeanList() {}

    static Heading read(XmlList xml, EntryReading entries, Remarks remarks) {
        var heading = new Heading();
        while (xml.nextElement()) {
            if (xml.name().equals(ROOT)) {
                heading.dates.put("published", xml.attribute("generationDate"));
            } else if (xml.name().equals("sanctionEntity")) {
                entries.add(entry(xml.node(), remarks));
            }
        }
        return heading;
    }

    private static PublishedEntry entry(XmlNode node, Remarks remarks) {
        var entry = new PublishedEntry(node.where());
        entry.put(Field.ID, "eu-" + node.attribute("logicalId"));
        entry.put(Field.SOURCE, "EU");
        entry.put(Field.ENTITY_NUMBER, node.attribute("euReferenceNumber"));
        entry.put(Field.FROM, node.attribute("designationDate"));
        entry.put(
                Field.TYPE,
                node.first("subjectType")
                        .map(type -> type.attribute("code"))
                        .map(EuropeanList::kind)
                        .orElse(""));
        for (XmlNode child : node.children()) {
            switch (child.name()) {
                case "nameAlias" -> name(child, entry);
                case "address" -> place(child, entry);
                case "regulation" -> regulation(child, entry);
                case "identification" -> entry.numbers.add(identification(child));
                case "birthdate" -> birth(child, entry);
                case "citizenship" -> entry.put(Field.CITIZENSHIPS, child.attribute("countryDescription"));
                case "remark" -> entry.put(Field.REMARKS, child.text());
                default -> {
                    if (!SILENT.contains(child.name())) {
                        remarks.dropped(child.name());
                    }
                }
            }
        }
        entry.put(Field.REMARKS, node.attribute("designationDetails"));
        return entry;
    }

    static String kind(String code) {
        return switch (code) {
            case "person", "P" -> "individual";
            case "enterprise", "E" -> "entity";
            default -> code;
        };
    }

    private static void name(XmlNode alias, PublishedEntry entry) {
        String whole = alias.attribute("wholeName");
        String text = whole.isEmpty() ? joined(alias, List.of("firstName", "middleName", "lastName"), " ") : whole;
        if (entry.text(Field.NAME).isEmpty()) {
            entry.put(Field.NAME, text);
        } else if (!text.isEmpty()) {
            entry.aliases.add(alias.attribute("strong").equals("false") ? WrittenNames.weak(text) : text);
        }
        if (!entry.text(Field.TITLE).contains(alias.attribute("function"))) {
            entry.put(Field.TITLE, alias.attribute("function"));
        }
    }

    private static void place(XmlNode place, PublishedEntry entry) {
        String text = joined(place, List.of("street", "poBox", "zipCode", "city", "place", "region"), ", ");
        place.all("contactInfo").forEach(contact -> contact(contact, entry));
        String country = place.attribute("countryIso2Code");
        if (!text.isEmpty() || !country.isEmpty()) {
            entry.places.add(new PublishedEntry.Place(text, country.equals("00") ? "" : country));
        }
    }

    /** A telephone, mailbox or website; the key says which. */
    private static void contact(XmlNode contact, PublishedEntry entry) {
        String key = contact.attribute("key").toUpperCase(Locale.ROOT);
        String value = contact.attribute("value");
        String kind = key.contains("MAIL") ? "Email Address" : key.contains("WEB") ? "Website" : "Phone Number";
        if (!value.isEmpty()) {
            entry.numbers.add(new PublishedEntry.Mark(kind, value, ""));
        }
    }

    private static void regulation(XmlNode regulation, PublishedEntry entry) {
        String program = regulation.attribute("programme");
        if (!program.isEmpty() && !entry.programs.contains(program)) {
            entry.programs.add(program);
        }
        entry.put(Field.CITATION, regulation.attribute("numberTitle"));
    }

    private static PublishedEntry.Mark identification(XmlNode document) {
        String kind = document.attribute("identificationTypeDescription");
        return new PublishedEntry.Mark(
                kind.isEmpty() ? document.attribute("identificationTypeCode") : kind,
                document.attribute("number"),
                document.attribute("countryIso2Code").replace("00", ""));
    }

    private static void birth(XmlNode birth, PublishedEntry entry) {
        String day = birth.attribute("birthdate");
        entry.put(Field.BIRTH_DATES, day.isEmpty() ? birth.attribute("year") : day);
        entry.put(Field.BIRTH_PLACES, joined(birth, List.of("place", "city", "region", "countryDescription"), ", "));
    }

    private static String joined(XmlNode node, List<String> attributes, String between) {
        return Stream.of(attributes.toArray(String[]::new))
                .map(node::attribute)
                .filter(text -> !text.isEmpty() && !text.equals("UNKNOWN"))
                .collect(Collectors.joining(between));
    }
}
