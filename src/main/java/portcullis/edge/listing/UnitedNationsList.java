package portcullis.edge.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The consolidated list of the Security Council as XML: {@code CONSOLIDATED_LIST} with {@code INDIVIDUAL} and {@code ENTITY}
 * elements. An alias of low quality is weak; the name in its original script is an alias.
 */
final class UnitedNationsList {
    static final String ROOT = "CONSOLIDATED_LIST";
    private static final List<String> NAMES = List.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME");
    private static final List<String> PLACE = List.of("STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE");

    private final EntryReading entries;
    private final Remarks remarks;

    private UnitedNationsList(EntryReading entries, Remarks remarks) {
        this.entries = entries;
        this.remarks = remarks;
    }

    static Heading read(XmlList xml, EntryReading entries, Remarks remarks) {
        var reading = new UnitedNationsList(entries, remarks);
        var heading = new Heading();
        while (xml.nextElement()) {
            if (xml.name().equals(ROOT)) {
                heading.dates.put("published", xml.attribute("dateGenerated"));
            } else if (xml.name().equals("INDIVIDUAL") || xml.name().equals("ENTITY")) {
                reading.entry(xml.node());
            }
        }
        return heading;
    }

    private void entry(XmlNode node) {
        var entry = new PublishedEntry(node.where());
        entry.put(Field.ID, "un-" + node.text("DATAID"));
        entry.put(Field.SOURCE, "UN");
        entry.put(Field.TYPE, node.name().equals("ENTITY") ? "entity" : "individual");
        entry.put(
                Field.NAME,
                NAMES.stream().map(node::text).filter(part -> !part.isEmpty()).collect(Collectors.joining(" ")));
        entry.put(Field.ENTITY_NUMBER, node.text("REFERENCE_NUMBER"));
        entry.put(Field.FROM, node.text("LISTED_ON"));
        entry.programs.addAll(node.texts("UN_LIST_TYPE"));
        entry.aliases.addAll(node.texts("NAME_ORIGINAL_SCRIPT"));
        String kind = node.name();
        node.all(kind + "_ALIAS").forEach(alias -> alias(alias, entry));
        node.all(kind + "_ADDRESS").forEach(place -> place(place, entry));
        node.all("INDIVIDUAL_DOCUMENT").forEach(document -> document(document, entry));
        person(node, entry);
        node.first("LIST_TYPE").ifPresent(XmlNode::settle);
        node.eachUnread(remarks::dropped);
        entries.add(entry);
    }

    private static void person(XmlNode node, PublishedEntry entry) {
        values(node, "TITLE").forEach(text -> entry.put(Field.TITLE, text));
        values(node, "DESIGNATION").forEach(text -> entry.put(Field.TITLE, text));
        values(node, "NATIONALITY").forEach(text -> entry.put(Field.NATIONALITIES, text));
        for (XmlNode birth : node.all("INDIVIDUAL_DATE_OF_BIRTH")) {
            entry.put(
                    Field.BIRTH_DATES,
                    joined(birth, List.of("TYPE_OF_DATE", "DATE", "YEAR", "FROM_YEAR", "TO_YEAR", "NOTE"), " "));
        }
        for (XmlNode birth : node.all("INDIVIDUAL_PLACE_OF_BIRTH")) {
            entry.put(
                    Field.BIRTH_PLACES,
                    joined(birth, List.of("STREET", "CITY", "STATE_PROVINCE", "COUNTRY", "NOTE"), ", "));
        }
        String gender = node.text("GENDER");
        entry.put(Field.REMARKS, gender.isEmpty() ? "" : "Gender: " + gender);
        entry.put(Field.REMARKS, node.text("COMMENTS1"));
    }

    private static void alias(XmlNode alias, PublishedEntry entry) {
        String name = alias.text("ALIAS_NAME");
        boolean weak = alias.text("QUALITY").equalsIgnoreCase("low");
        if (!name.isEmpty()) {
            entry.aliases.add(weak ? WrittenNames.weak(name) : name);
        }
        for (String told : List.of("NOTE", "DATE_OF_BIRTH", "CITY_OF_BIRTH", "COUNTRY_OF_BIRTH")) {
            String text = alias.text(told);
            entry.put(Field.REMARKS, text.isEmpty() ? "" : "alias " + name + ": " + text);
        }
    }

    private static void place(XmlNode place, PublishedEntry entry) {
        String text = joined(place, PLACE, ", ");
        String country = place.text("COUNTRY");
        if (!text.isEmpty() || !country.isEmpty()) {
            entry.places.add(new PublishedEntry.Place(text, country));
        }
        String note = place.text("NOTE");
        entry.put(Field.REMARKS, note.isEmpty() ? "" : "address: " + note);
    }

    private static void document(XmlNode document, PublishedEntry entry) {
        String kind = joined(document, List.of("TYPE_OF_DOCUMENT", "TYPE_OF_DOCUMENT2"), ", ");
        String number = document.text("NUMBER");
        if (!number.isEmpty()) {
            entry.numbers.add(new PublishedEntry.Mark(kind, number, document.text("ISSUING_COUNTRY")));
        }
        String told = joined(document, List.of("NOTE", "DATE_OF_ISSUE", "CITY_OF_ISSUE", "COUNTRY_OF_ISSUE"), ", ");
        entry.put(Field.REMARKS, told.isEmpty() ? "" : kind + " " + number + ": " + told);
    }

    private static Stream<String> values(XmlNode node, String name) {
        return node.all(name).stream().flatMap(parent -> parent.texts("VALUE").stream());
    }

    private static String joined(XmlNode node, List<String> parts, String between) {
        var texts = new ArrayList<String>(parts.size());
        parts.forEach(part -> texts.addAll(node.texts(part)));
        return String.join(between, texts);
    }
}
