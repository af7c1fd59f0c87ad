package portcullis.edge.listing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import portcullis.core.watchlist.Footnotes;
import portcullis.core.watchlist.Legal;
import portcullis.core.watchlist.LicenseTerms;
import portcullis.core.watchlist.ListCode;
import portcullis.core.watchlist.ListedKind;
import portcullis.core.watchlist.Listing;

/**
 * Makes listings of published entries, one after the other, and holds them together: limits, ids that occur once, texts
 * that many entries share kept once. Every entry becomes a listing or breaks the list.
 */
final class EntryReading {
    private static final Set<ListCode> BUREAU = Set.of(ListCode.EL, ListCode.MEU, ListCode.UVL, ListCode.DPL);
    private static final Pattern BARE_ADDRESS = Pattern.compile("Address \\d+");
    private static final List<Field> TOLD = List.of(
            Field.TITLE,
            Field.STANDARD_ORDER,
            Field.BIRTH_DATES,
            Field.BIRTH_PLACES,
            Field.CITIZENSHIPS,
            Field.NATIONALITIES,
            Field.CALL_SIGN,
            Field.VESSEL_TYPE,
            Field.VESSEL_FLAG,
            Field.VESSEL_OWNER,
            Field.GROSS_TONNAGE,
            Field.GROSS_REGISTERED_TONNAGE,
            Field.ENTITY_NUMBER,
            Field.REMARKS);

    private final ListLimits limits;
    private final Remarks remarks;
    private final Sources sources;
    private final WrittenPlaces places;
    private final Map<String, Footnotes> footnotes = new HashMap<>();
    private final Map<String, String> shared = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final List<Listing> listings = new ArrayList<>();

    EntryReading(ListLimits limits, Remarks remarks) {
        this.limits = limits;
        this.remarks = remarks;
        this.sources = new Sources(remarks);
        this.places = new WrittenPlaces(remarks);
    }

    /** Whether the list of a source text belongs to the Bureau of Industry and Security, which has its own way with addresses. */
    static boolean isBureau(String source) {
        return Sources.find(source).filter(BUREAU::contains).isPresent();
    }

    List<Listing> listings() {
        return listings;
    }

    /** Adds an entry that is complete. */
    void add(PublishedEntry entry) {
        require(entry, Field.SOURCE);
        require(entry, Field.NAME);
        checkLimits(entry);
        Listing listing = listing(entry);
        if (!ids.add(listing.id())) {
            throw BrokenList.content(
                    "duplicate-id", entry.where(), "each id once", "the id " + listing.id() + " again");
        }
        listings.add(listing);
    }

    private Listing listing(PublishedEntry entry) {
        ListCode list = sources.list(entry.text(Field.SOURCE));
        return new Listing(
                id(entry, list),
                list,
                kind(entry, list),
                WrittenNames.of(entry.text(Field.NAME), entry.aliases),
                places.read(entry.places, BUREAU.contains(list)),
                WrittenNumbers.identifiers(entry.numbers),
                legal(entry, list),
                told(entry));
    }

    private static void require(PublishedEntry entry, Field field) {
        if (entry.text(field).isEmpty()) {
            throw BrokenList.content(
                    "entry-without-" + field.published(), entry.where(), "a " + field.published(), "none");
        }
    }

    private void checkLimits(PublishedEntry entry) {
        if (listings.size() == limits.entries()) {
            throw BrokenList.limit(entry.where(), "at most " + limits.entries() + " entries", "more than that");
        }
        for (Field field : Field.values()) {
            checkLength(entry, field.published(), entry.text(field));
        }
        entry.aliases.forEach(alias -> checkLength(entry, Field.ALIASES.published(), alias));
        entry.places.forEach(place -> checkLength(entry, Field.ADDRESSES.published(), place.text()));
    }

    private void checkLength(PublishedEntry entry, String field, String text) {
        if (text.length() > limits.textLength()) {
            throw BrokenList.limit(
                    entry.where() + ", " + field,
                    "at most " + limits.textLength() + " characters",
                    text.length() + " characters");
        }
    }

    /** The publisher's id, or one made of what the entry is, so that the same entry has it in the next edition too. */
    private static String id(PublishedEntry entry, ListCode list) {
        String given = entry.text(Field.ID);
        if (!given.isEmpty()) {
            return given;
        }
        String content = String.join("\n", entry.text(Field.SOURCE), entry.text(Field.NAME), entry.places.toString());
        return list.name().toLowerCase(Locale.ROOT) + "-"
                + UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
    }

    private ListedKind kind(PublishedEntry entry, ListCode list) {
        if (list == ListCode.EL && BARE_ADDRESS.matcher(entry.text(Field.NAME)).matches()) {
            return ListedKind.ADDRESS;
        }
        String type = entry.text(Field.TYPE).toLowerCase(Locale.ROOT);
        return switch (type) {
            case "entity", "organization" -> ListedKind.ORGANIZATION;
            case "individual", "person" -> ListedKind.PERSON;
            case "vessel" -> ListedKind.VESSEL;
            case "aircraft" -> ListedKind.AIRCRAFT;
            case "address" -> ListedKind.ADDRESS;
            case "" -> ListedKind.UNSTATED;
            default -> {
                remarks.note("The type \"" + type + "\" is none that is known; the kind of those entries is unstated");
                yield ListedKind.UNSTATED;
            }
        };
    }

    private Legal legal(PublishedEntry entry, ListCode list) {
        String requirement = share(entry.text(Field.REQUIREMENT));
        String policy = share(entry.text(Field.POLICY));
        return new Legal(
                entry.programs.stream().map(this::share).toList(),
                new LicenseTerms(present(requirement), present(policy)),
                list == ListCode.EL ? footnotes.computeIfAbsent(requirement, Footnotes::parse) : Footnotes.NONE,
                present(share(entry.text(Field.CITATION))),
                date(entry, Field.FROM),
                date(entry, Field.TO));
    }

    private Optional<LocalDate> date(PublishedEntry entry, Field field) {
        String text = entry.text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text, DateTimeFormatter.ISO_DATE));
        } catch (DateTimeParseException e) {
            remarks.note("The " + field.published() + " \"" + text + "\" is no date and was left out");
            return Optional.empty();
        }
    }

    /** Where the entry can be read, then what else the publisher says of it. */
    private Optional<String> told(PublishedEntry entry) {
        String page = entry.text(Field.LIST_URL).isEmpty() ? entry.text(Field.PAGE_URL) : entry.text(Field.LIST_URL);
        var told = new StringBuilder(page);
        for (Field field : TOLD) {
            String text = entry.text(field);
            if (!text.isEmpty()) {
                told.append(told.isEmpty() ? "" : " | ")
                        .append(field.published())
                        .append(": ")
                        .append(text);
            }
        }
        for (String description : WrittenNumbers.descriptions(entry.numbers)) {
            told.append(told.isEmpty() ? "" : " | ").append(description);
        }
        return present(share(told.toString()));
    }

    private static Optional<String> present(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private String share(String text) {
        String earlier = shared.putIfAbsent(text, text);
        return earlier == null ? text : earlier;
    }
}
