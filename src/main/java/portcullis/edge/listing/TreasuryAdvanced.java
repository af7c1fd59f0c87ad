package portcullis.edge.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portcullis.core.watchlist.ListCode;

/**
 * The Treasury Department's lists as advanced XML: values that others refer to by number, then locations, documents, parties,
 * and last the entries that say on which lists a party is. A party on two lists becomes two entries, because what follows
 * differs.
 */
final class TreasuryAdvanced {
    static final String ROOT = "Sanctions";
    private static final String ALL = "Consolidated List";
    private static final Map<String, String> LISTS = Map.of(
            "SDN List", "SDN",
            "Non-SDN Palestinian Legislative Council List", "PLC",
            "FSE List", "FSE",
            "Sectoral Sanctions Identifications List", "SSI",
            "CAPTA List", "CAP",
            "Non-SDN Menu-Based Sanctions List", "MBS",
            "Non-SDN CMIC List", "CMIC");

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, PublishedEntry.Place> places = new HashMap<>();
    private final Map<String, List<PublishedEntry.Mark>> documents = new HashMap<>();
    private final Map<String, AdvancedParty> parties = new LinkedHashMap<>();
    private final Map<String, Map<String, Membership>> memberships = new HashMap<>();
    private final EntryReading entries;
    private final Remarks remarks;

    /** That a party is on a list, since when, and under which programs. */
    private record Membership(String since, List<String> programs) {}

    private TreasuryAdvanced(EntryReading entries, Remarks remarks) {
        this.entries = entries;
        this.remarks = remarks;
    }

    static Heading read(XmlList xml, EntryReading entries, Remarks remarks) {
        var reading = new TreasuryAdvanced(entries, remarks);
        var heading = new Heading();
        while (xml.nextElement()) {
            String name = xml.name();
            if (name.equals("DateOfIssue")) {
                heading.dates.put("published", day(xml.node()));
            } else if (name.equals("ReferenceValueSets")) {
                xml.node().children().forEach(set -> set.children().forEach(reading::value));
            } else if (name.equals("Location")) {
                reading.location(xml.node());
            } else if (name.equals("IDRegDocument")) {
                reading.document(xml.node());
            } else if (name.equals("DistinctParty")) {
                reading.party(xml.node());
            } else if (name.equals("SanctionsEntry")) {
                reading.membership(xml.node());
            } else if (name.equals("ProfileRelationship")) {
                reading.relationship(xml.node());
            }
        }
        reading.give();
        long nationals = entries.listings().stream()
                .filter(listing -> listing.list() == ListCode.SDN)
                .count();
        heading.source = 2 * nationals > entries.listings().size() ? "ofac-sdn" : "ofac-consolidated";
        return heading;
    }

    private void value(XmlNode value) {
        values.put(value.name() + " " + value.attribute("ID"), value.text());
        if (value.name().equals("PartySubType")) {
            values.put("PartyTypeOf " + value.attribute("ID"), value.attribute("PartyTypeID"));
        }
    }

    /** What a number stands for; empty when nothing in the file says so. */
    String value(String kind, String number) {
        return values.getOrDefault(kind + " " + number, "");
    }

    private void location(XmlNode location) {
        String text = location.all("LocationPart").stream()
                .flatMap(part -> part.all("LocationPartValue").stream())
                .filter(part -> !part.attribute("Primary").equals("false"))
                .map(part -> part.text("Value"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        String country = location.first("LocationCountry")
                .map(part -> value("Country", part.attribute("CountryID")))
                .or(() ->
                        location.first("LocationAreaCode").map(part -> value("AreaCode", part.attribute("AreaCodeID"))))
                .orElse("");
        places.put(location.attribute("ID"), new PublishedEntry.Place(text, country));
    }

    Optional<PublishedEntry.Place> place(String number) {
        return Optional.ofNullable(places.get(number));
    }

    private void document(XmlNode document) {
        String kind = value("IDRegDocType", document.attribute("IDRegDocTypeID"));
        String country = value("Country", document.attribute("IssuedBy-CountryID"));
        documents
                .computeIfAbsent(document.attribute("IdentityID"), id -> new ArrayList<>(1))
                .add(new PublishedEntry.Mark(kind, document.text("IDRegistrationNo"), country));
        document.first("DocumentedNameReference").ifPresent(XmlNode::settle);
        document.eachUnread(remarks::dropped);
    }

    List<PublishedEntry.Mark> documents(String identity) {
        return documents.getOrDefault(identity, List.of());
    }

    private void party(XmlNode party) {
        for (XmlNode profile : party.all("Profile")) {
            parties.put(profile.attribute("ID"), new AdvancedParty(profile, party.text("Comment"), this, remarks));
        }
    }

    private void membership(XmlNode entry) {
        String list = value("List", entry.attribute("ListID"));
        String since = entry.all("EntryEvent").stream()
                .flatMap(event -> event.all("Date").stream())
                .map(TreasuryAdvanced::day)
                .findFirst()
                .orElse("");
        List<String> programs = entry.all("SanctionsMeasure").stream()
                .filter(measure -> value("SanctionsType", measure.attribute("SanctionsTypeID"))
                        .equals("Program"))
                .flatMap(measure -> measure.texts("Comment").stream())
                .distinct()
                .toList();
        memberships
                .computeIfAbsent(entry.attribute("ProfileID"), id -> new LinkedHashMap<>())
                .put(list, new Membership(since, programs));
    }

    private void relationship(XmlNode relationship) {
        String kind = value("RelationType", relationship.attribute("RelationTypeID"));
        AdvancedParty from = parties.get(relationship.attribute("From-ProfileID"));
        AdvancedParty to = parties.get(relationship.attribute("To-ProfileID"));
        if (from != null) {
            from.tell(kind + ": " + (to == null ? relationship.attribute("To-ProfileID") : to.name()));
        }
    }

    private void give() {
        parties.forEach((profile, party) -> {
            var lists = new LinkedHashMap<>(memberships.getOrDefault(profile, Map.of()));
            if (lists.size() > 1) {
                lists.remove(ALL);
            }
            if (lists.isEmpty()) {
                throw BrokenList.content(
                        "no-list", party.where(), "an entry for each party", "no entry for profile " + profile);
            }
            boolean first = true;
            for (var list : lists.entrySet()) {
                String code = LISTS.getOrDefault(list.getKey(), list.getKey());
                PublishedEntry entry = party.entry();
                entry.put(Field.ID, "ofac-" + profile + (first ? "" : "-" + code.toLowerCase(java.util.Locale.ROOT)));
                entry.put(Field.SOURCE, code);
                entry.put(Field.ENTITY_NUMBER, profile);
                entry.put(Field.FROM, list.getValue().since());
                entry.programs.addAll(list.getValue().programs());
                entries.add(entry);
                first = false;
            }
        });
    }

    /** A day of year, month and day elements as ISO 8601 has it; empty when they are not all there. */
    static String day(XmlNode date) {
        String year = date.text("Year");
        return year.isEmpty()
                ? ""
                : Stream.of(year, date.text("Month"), date.text("Day"))
                        .map(part -> part.length() == 1 ? "0" + part : part)
                        .collect(Collectors.joining("-"));
    }
}
