package portcullis.edge.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One party of the Treasury Department's advanced XML, read out of its profile: names, places, numbers, what is told of it. */
final class AdvancedParty {
    private static final Set<String> NUMBERS = Set.of(
            "SWIFT/BIC",
            "BIK (RU)",
            "Website",
            "Email Address",
            "ISIN",
            "Equity Ticker",
            "Phone Number",
            "D-U-N-S Number",
            "Vessel Call Sign",
            "MMSI",
            "Aircraft Tail Number",
            "Aircraft Manufacturer’s Serial Number (MSN)");

    private final PublishedEntry read;
    private final TreasuryAdvanced list;

    AdvancedParty(XmlNode profile, String comment, TreasuryAdvanced list, Remarks remarks) {
        this.list = list;
        read = new PublishedEntry(profile.where());
        read.put(Field.TYPE, type(profile));
        read.put(Field.REMARKS, comment);
        for (XmlNode identity : profile.all("Identity")) {
            names(identity);
            read.numbers.addAll(list.documents(identity.attribute("ID")));
        }
        profile.all("Feature").forEach(this::feature);
        profile.eachUnread(remarks::dropped);
    }

    String where() {
        return read.where();
    }

    String name() {
        return read.text(Field.NAME);
    }

    void tell(String text) {
        read.put(Field.REMARKS, text);
    }

    /** An entry with all of this, to be completed by what a list says. */
    PublishedEntry entry() {
        return read.copy();
    }

    private String type(XmlNode profile) {
        String sub = profile.attribute("PartySubTypeID");
        String subType = list.value("PartySubType", sub);
        String type = list.value("PartyType", list.value("PartyTypeOf", sub));
        return subType.equals("Vessel") || subType.equals("Aircraft") ? subType : type;
    }

    private void names(XmlNode identity) {
        Map<String, String> kinds = new HashMap<>();
        identity.all("NamePartGroups").stream()
                .flatMap(groups -> groups.all("MasterNamePartGroup").stream())
                .flatMap(group -> group.all("NamePartGroup").stream())
                .forEach(group -> kinds.put(
                        group.attribute("ID"), list.value("NamePartType", group.attribute("NamePartTypeID"))));
        for (XmlNode alias : identity.all("Alias")) {
            boolean primary = alias.attribute("Primary").equals("true");
            String kind = list.value("AliasType", alias.attribute("AliasTypeID"));
            for (XmlNode name : alias.all("DocumentedName")) {
                put(written(name, kinds), primary, alias.attribute("LowQuality").equals("true"));
                if (kind.equals("F.K.A.")) {
                    tell("f.k.a. " + written(name, kinds));
                }
            }
        }
    }

    private void put(String name, boolean primary, boolean weak) {
        if (primary && read.text(Field.NAME).isEmpty()) {
            read.put(Field.NAME, name);
        } else {
            read.aliases.add(weak ? WrittenNames.weak(name) : name);
        }
    }

    /** A person's name as the publisher's other files print it, {@code LAST, First}; any other name in its order. */
    private static String written(XmlNode name, Map<String, String> kinds) {
        var last = new ArrayList<String>();
        var other = new ArrayList<String>();
        for (XmlNode part : name.all("DocumentedNamePart")) {
            for (XmlNode value : part.all("NamePartValue")) {
                boolean isLast = "Last Name".equals(kinds.get(value.attribute("NamePartGroupID")));
                (isLast ? last : other).add(value.text());
            }
        }
        String before = String.join(" ", last);
        String after = String.join(" ", other);
        return before.isEmpty() || after.isEmpty() ? before + after : before + ", " + after;
    }

    private void feature(XmlNode feature) {
        String kind = list.value("FeatureType", feature.attribute("FeatureTypeID"));
        for (XmlNode version : feature.all("FeatureVersion")) {
            version.all("VersionLocation").stream()
                    .flatMap(location -> list.place(location.attribute("LocationID")).stream())
                    .forEach(place -> located(kind, place));
            List<String> told = Stream.concat(
                            version.all("VersionDetail").stream().map(this::detail),
                            version.all("DatePeriod").stream().map(AdvancedParty::period))
                    .filter(text -> !text.isEmpty())
                    .toList();
            told.forEach(text -> told(kind, text));
            version.texts("Comment").forEach(this::tell);
        }
    }

    private void located(String kind, PublishedEntry.Place place) {
        if (kind.equals("Location")) {
            read.places.add(place);
        } else {
            tell(label(kind) + WrittenPlaces.joined(place.text(), place.country()));
        }
    }

    private void told(String kind, String text) {
        if (NUMBERS.contains(kind) || kind.startsWith("Digital Currency Address")) {
            read.numbers.add(new PublishedEntry.Mark(kind, text, ""));
        } else {
            tell(label(kind) + text);
        }
    }

    private static String label(String kind) {
        return kind.endsWith(":") || kind.endsWith("-") ? kind + " " : kind + ": ";
    }

    private String detail(XmlNode detail) {
        String reference = list.value("DetailReference", detail.attribute("DetailReferenceID"));
        return reference.isEmpty() ? detail.text() : reference;
    }

    private static String period(XmlNode period) {
        return Stream.of("Start", "End")
                .flatMap(edge -> period.all(edge).stream())
                .flatMap(edge -> Stream.concat(edge.all("From").stream(), edge.all("To").stream()))
                .map(TreasuryAdvanced::day)
                .distinct()
                .collect(Collectors.joining(" to "));
    }
}
