package portcullis.edge.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.CountryNames;
import portcullis.core.subject.Known;
import portcullis.core.watchlist.ListedAddress;

/**
 * The addresses of an entry, out of its published ones.
 *
 * <p>The Bureau of Industry and Security writes several addresses into one text, parted by {@code ; and}: each becomes an
 * address of its own, or no building could be compared. What the Bureau says about other addresses
 * ({@code (See alternate addresses under China)}) is no part of an address and is left out; a country that is no country
 * stays readable in the text.
 */
final class WrittenPlaces {
    private static final Pattern BETWEEN = Pattern.compile(";\\s*(?:and\\b;?\\s*)?");
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?i)\\s*\\((?:see|for alternate addresses)\\b[^()]*(?:\\([^()]*\\)[^()]*)*\\)\\s*\\.?\\s*$");
    private static final Pattern ALIASES_FOLLOW = Pattern.compile(
            "(?i)^(?:a\\.k\\.a\\.?,?\\s*)?(?:and )?the following \\w+ alias(?:es)?[:,]\\s*|^Addresses for [^:;]+:\\s*");

    private static final Pattern REGION = Pattern.compile("(?i)^region: ");
    private static final Set<String> PLACEHOLDERS = Set.of("UNDETERMINED", "CRIMEA (OCCUPIED)", "NETHERLANDS ANTILLES");

    /** Countries as the United Nations and the European Union write them. */
    private static final Map<String, String> OFFICIAL = Map.of(
            "IRAN (ISLAMIC REPUBLIC OF)", "IR",
            "UNITED KINGDOM OF GREAT BRITAIN AND NORTHERN IRELAND", "GB",
            "CHINA, HONG KONG SPECIAL ADMINISTRATIVE REGION", "HK",
            "CHINA, MACAO SPECIAL ADMINISTRATIVE REGION", "MO",
            "UNITED REPUBLIC OF TANZANIA", "TZ",
            "VENEZUELA (BOLIVARIAN REPUBLIC OF)", "VE",
            "BOLIVIA (PLURINATIONAL STATE OF)", "BO",
            "STATE OF PALESTINE", "PS",
            "REPUBLIC OF MOLDOVA", "MD");

    private final Remarks remarks;

    WrittenPlaces(Remarks remarks) {
        this.remarks = remarks;
    }

    /** @param several whether the publisher writes several addresses into one text */
    List<ListedAddress> read(List<PublishedEntry.Place> places, boolean several) {
        var addresses = new ArrayList<ListedAddress>(places.size());
        for (PublishedEntry.Place place : places) {
            Known<CountryCode> country = country(place.country());
            String further = country.isKnown() || isUndetermined(place.country()) ? "" : place.country();
            int before = addresses.size();
            for (String part : several ? BETWEEN.split(place.text(), -1) : new String[] {place.text()}) {
                String text = joined(several ? trimmed(part) : part, further);
                if (!text.isEmpty()) {
                    addresses.add(new ListedAddress(text, country));
                }
            }
            if (addresses.size() == before && country.isKnown()) {
                addresses.add(new ListedAddress("", country));
            }
        }
        return addresses;
    }

    /** Whether a text stands where a country belongs, but is none: a region, an occupied one, or nothing that was found out. */
    static boolean isPlaceholder(String written) {
        return PLACEHOLDERS.contains(written.toUpperCase(Locale.ROOT))
                || REGION.matcher(written).find();
    }

    static String joined(String text, String further) {
        return text.isEmpty() || further.isEmpty() ? text + further : text + ", " + further;
    }

    private static boolean isUndetermined(String written) {
        return written.equalsIgnoreCase("undetermined");
    }

    private Known<CountryCode> country(String written) {
        if (written.isEmpty() || isUndetermined(written)) {
            return Known.unknown();
        }
        String official = OFFICIAL.getOrDefault(written.toUpperCase(Locale.ROOT), written);
        Optional<CountryCode> country =
                CountryNames.find(REGION.matcher(official).replaceFirst(""));
        if (country.isEmpty()) {
            remarks.note(
                    "The country \"" + written + "\" of an address is none that is known; it stays in the address");
        }
        return Known.from(country);
    }

    private static String trimmed(String part) {
        String own = ELSEWHERE.matcher(part).replaceFirst("");
        return Texts.tidy(ALIASES_FOLLOW.matcher(Texts.tidy(own)).replaceFirst(""));
    }
}
