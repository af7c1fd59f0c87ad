package portcullis.edge.listing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The United Kingdom's lists as XML. The consolidated list of financial sanctions targets has one
 * {@code FinancialSanctionsTarget} for each name and address of a target, held together by its {@code GroupID}; the UK Sanctions
 * List has one {@code Designation} with all names. A surname stands in {@code Name6}, forenames in {@code name1} to
 * {@code name5}.
 */
final class UnitedKingdomList {
    static final String TARGETS = "ArrayOfFinancialSanctionsTarget";
    static final String DESIGNATIONS = "Designations";
    /** Elements that hold numbers and contacts, wherever in a designation, and what each is called as an identifier. */
    private static final List<String[]> MARKS = List.of(
            new String[] {"UNReferenceNumber", "UN Reference Number"},
            new String[] {"BusinessRegistrationNumber", "Business Registration Number"},
            new String[] {"NationalIdentifierNumber", "National Identifier Number"},
            new String[] {"PassportNumber", "Passport Number"},
            new String[] {"IMONumber", "IMO Number"},
            new String[] {"HullIdentificationNumber", "Hull Identification Number"},
            new String[] {"PhoneNumber", "Phone Number"},
            new String[] {"EmailAddress", "Email Address"},
            new String[] {"Website", "Website"});

    private final Map<String, PublishedEntry> groups = new LinkedHashMap<>();
    private final EntryReading entries;
    private final Remarks remarks;

    private UnitedKingdomList(EntryReading entries, Remarks remarks) {
        this.entries = entries;
        this.remarks = remarks;
    }

    static Heading read(XmlList xml, EntryReading entries, Remarks remarks) {
        var reading = new UnitedKingdomList(entries, remarks);
        var heading = new Heading();
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "FinancialSanctionsTarget" -> reading.target(xml.node());
                case "Designation" -> reading.designation(xml.node());
                case "DateGenerated" ->
                    heading.dates.put("published", PublishedDay.iso(xml.node().text()));
                default -> {}
            }
        }
        reading.groups.values().forEach(entries::add);
        return heading;
    }

    private void target(XmlNode node) {
        String group = node.text("GroupID");
        var entry = groups.computeIfAbsent(group, id -> new PublishedEntry(node.where()));
        if (entry.text(Field.SOURCE).isEmpty()) {
            entry.put(Field.ID, "uk-" + group);
            entry.put(Field.SOURCE, "UK");
            entry.put(Field.TYPE, kind(node.text("GroupTypeDescription")));
            entry.programs.addAll(node.texts("RegimeName"));
            entry.put(Field.ENTITY_NUMBER, node.text("UKSanctionsListRef"));
            entry.put(Field.FROM, PublishedDay.iso(node.text("DateListed")));
        }
        boolean primary = node.text("AliasType").equalsIgnoreCase("primary name");
        entry.named(name(node), primary, node.text("AliasQuality").equalsIgnoreCase("low quality"));
        entry.aliases.addAll(node.texts("NameNonLatinScript"));
        place(node, "Address", "PostCode", "Country", entry);
        told(node, entry);
        settle(node);
        node.eachUnread(remarks::dropped);
    }

    private void designation(XmlNode node) {
        var entry = new PublishedEntry(node.where());
        entry.put(Field.ID, "uk-" + node.text("UniqueID"));
        entry.put(Field.SOURCE, "UK");
        entry.put(Field.TYPE, kind(node.text("IndividualEntityShip")));
        entry.programs.addAll(node.texts("RegimeName"));
        entry.put(Field.ENTITY_NUMBER, node.text("OFSIGroupID"));
        entry.put(Field.FROM, PublishedDay.iso(node.text("DateDesignated")));
        for (XmlNode name : grandchildren(node, "Names", "Name").toList()) {
            name(name, entry);
        }
        grandchildren(node, "NonLatinNames", "NonLatinName")
                .flatMap(name -> name.texts("NameNonLatinScript").stream())
                .forEach(entry.aliases::add);
        grandchildren(node, "Addresses", "Address")
                .forEach(place -> place(place, "AddressLine", "AddressPostalCode", "AddressCountry", entry));
        MARKS.forEach(mark -> node.within(mark[0])
                .forEach(found -> entry.numbers.add(new PublishedEntry.Mark(mark[1], found.text(), ""))));
        told(node, entry);
        settle(node);
        node.eachUnread(remarks::dropped);
        entries.add(entry);
    }

    private static void name(XmlNode name, PublishedEntry entry) {
        boolean primary = name.text("NameType").equalsIgnoreCase("primary name");
        entry.named(
                name(name),
                primary,
                name.text("AliasStrength").toLowerCase(Locale.ROOT).startsWith("low"));
    }

    /** Forenames, then the surname, as either format writes them. */
    private static String name(XmlNode node) {
        return Stream.concat(
                        IntStream.rangeClosed(1, 5).mapToObj(i -> node.text("name" + i) + node.text("Name" + i)),
                        Stream.of(node.text("Name6") + node.text("name6")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static void place(XmlNode node, String line, String code, String country, PublishedEntry entry) {
        String text = Stream.concat(
                        IntStream.rangeClosed(1, 6).mapToObj(i -> node.text(line + i)), Stream.of(node.text(code)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        var place = new PublishedEntry.Place(text, node.text(country));
        if ((!text.isEmpty() || !place.country().isEmpty()) && !entry.places.contains(place)) {
            entry.places.add(place);
        }
    }

    private static void told(XmlNode node, PublishedEntry entry) {
        for (String field :
                List.of("OtherInformation", "UKStatementOfReasons", "UKStatementofReasons", "SanctionsImposed")) {
            String text = node.text(field);
            if (!text.isEmpty() && !entry.text(Field.REMARKS).contains(text)) {
                entry.put(Field.REMARKS, text);
            }
        }
    }

    /** What says nothing of the party, or was said by another field. */
    private static void settle(XmlNode node) {
        for (String field : List.of(
                "GroupTypeDescription",
                "AliasType",
                "AliasQuality",
                "RegimeName",
                "DateListed",
                "UKSanctionsListRef",
                "LastUpdated")) {
            node.all(field).forEach(XmlNode::settle);
        }
    }

    private static Stream<XmlNode> grandchildren(XmlNode node, String child, String grandchild) {
        return node.all(child).stream().flatMap(parent -> parent.all(grandchild).stream());
    }

    static String kind(String written) {
        return written.equalsIgnoreCase("ship") ? "vessel" : written;
    }
}
