package portcullis.edge.listing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Part 744 of the Export Administration Regulations as the eCFR gives it in XML: the tables of Supplement No. 4 (Entity List), 6
 * (Unverified List) and 7 (Military End-User List). Every row is an entry or a row that the remarks name; the country
 * stands in the first row of its entries.
 *
 * <p>A row has no id. Its id is made of list, country and name; so a name that is written anew is a new entry.
 */
final class CommerceSupplements {
    private static final Pattern SUPPLEMENT = Pattern.compile("Supplement No\\. ([467]) to Part 744");
    private static final Map<String, String> LISTS = Map.of("4", "EL", "6", "UVL", "7", "MEU");
    private static final Map<String, Integer> COLUMNS = Map.of("4", 5, "6", 3, "7", 3);
    private static final Pattern HEADING =
            Pattern.compile("(?i)(?:the following \\w+ subordinate institutions of .*|subordinate institutions?):?");
    private static final Pattern MORE_ADDRESSES =
            Pattern.compile("(?i)the following addresses apply to [^:]+:\\s*(.*)");
    private static final Map<String, String> COUNTRIES =
            Map.of("CRIMEA REGION OF UKRAINE", "UKRAINE", "CHINA, PEOPLE'S REPUBLIC OF", "CHINA");

    private final DerivedId ids = new DerivedId();
    private final EntryReading entries;
    private final Remarks remarks;
    private String supplement = "";
    private String country = "";
    private Optional<PublishedEntry> pending = Optional.empty();

    private CommerceSupplements(EntryReading entries, Remarks remarks) {
        this.entries = entries;
        this.remarks = remarks;
    }

    static Heading read(XmlList xml, EntryReading entries, Remarks remarks) {
        var reading = new CommerceSupplements(entries, remarks);
        while (xml.nextElement()) {
            if (xml.name().equals("DIV9")) {
                var number = SUPPLEMENT.matcher(xml.attribute("N"));
                reading.supplement = number.find() ? number.group(1) : "";
                reading.country = "";
            } else if (xml.name().equals("TR") && !reading.supplement.isEmpty()) {
                reading.row(xml.node());
            } else if (xml.name().equals("DATE") || xml.name().equals("AMDDATE")) {
                remarks.note("The document's own date was left out");
            }
        }
        reading.give();
        return new Heading();
    }

    private void give() {
        pending.ifPresent(entries::add);
        pending = Optional.empty();
    }

    private void row(XmlNode row) {
        List<XmlNode> cells = row.all("TD");
        if (cells.isEmpty()) {
            return;
        }
        if (cells.size() == 1) {
            remarks.note("The text of a footnote under the table was left out");
            return;
        }
        if (cells.size() != COLUMNS.getOrDefault(supplement, 0)) {
            throw BrokenList.content(
                    "uneven-row",
                    row.where(),
                    COLUMNS.get(supplement) + " cells in a row of Supplement No. " + supplement,
                    cells.size() + " cells");
        }
        String named = cells.get(0).text();
        country = named.isEmpty() ? country : named;
        String written = cells.get(1).text();
        if (written.equals("[Reserved]") || written.isEmpty()) {
            remarks.note("A row without an entry, \"" + written + "\", stands for a country of which none is listed");
        } else if (HEADING.matcher(written).matches()) {
            remarks.note("A row that only heads the rows below it was left out: \"" + written + "\"");
        } else if (!moreAddresses(written)) {
            give();
            pending = Optional.of(entry(cells, row.where()));
        }
    }

    /** A name without the points and commas that the publisher sets now one way and now another. */
    private static String lettersOf(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Puts addresses that have a row of their own to the entry before; answers whether the row holds such. */
    private boolean moreAddresses(String written) {
        var more = MORE_ADDRESSES.matcher(written);
        if (!more.matches() || pending.isEmpty()) {
            return false;
        }
        remarks.note("A row that gives further addresses of the entries above it was put to the last of them");
        SupplementCell.parted(more.group(1))
                .forEach(address -> pending.get()
                        .places
                        .add(SupplementCell.place(address, COUNTRIES.getOrDefault(country, country))));
        return true;
    }

    private PublishedEntry entry(List<XmlNode> cells, String where) {
        var cell = new SupplementCell(cells.get(1).marked("", ""), remarks);
        String list = LISTS.getOrDefault(supplement, "");
        var entry = new PublishedEntry(where);
        entry.put(
                Field.ID,
                list.toLowerCase(Locale.ROOT) + "-" + ids.next(List.of(list, country, lettersOf(cell.name()))));
        entry.put(Field.SOURCE, list);
        entry.put(Field.NAME, cell.name());
        entry.aliases.addAll(cell.aliases());
        String plain = COUNTRIES.getOrDefault(country, country);
        cell.addresses().forEach(address -> entry.places.add(SupplementCell.place(address, plain)));
        if (entry.places.isEmpty()) {
            entry.places.add(new PublishedEntry.Place("", plain));
        }
        if (supplement.equals("4")) {
            entry.put(Field.REQUIREMENT, cells.get(2).marked(" (footnote ", ")").replace(" .", "."));
            entry.put(Field.POLICY, cells.get(3).text());
        }
        entry.put(Field.CITATION, cells.get(cells.size() - 1).text());
        entry.put(
                Field.REMARKS,
                "as published, under " + country + ": " + cells.get(1).text());
        return entry;
    }
}
