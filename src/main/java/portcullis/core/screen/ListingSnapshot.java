package portcullis.core.screen;

import java.util.List;
import java.util.Optional;
import portcullis.core.subject.CountryCode;
import portcullis.core.watchlist.LicenseTerms;
import portcullis.core.watchlist.ListCode;

/**
 * A listing as a finding keeps it, so that it can be read years later without the list.
 *
 * @param matchedName the name or alias that matched
 */
public record ListingSnapshot(
        String id,
        ListCode list,
        String name,
        String matchedName,
        String editionId,
        List<CountryCode> countries,
        List<String> addresses,
        List<String> programs,
        LicenseTerms license,
        List<Integer> footnotes,
        Optional<String> citation) {
    public ListingSnapshot {
        countries = List.copyOf(countries);
        addresses = List.copyOf(addresses);
        programs = List.copyOf(programs);
        footnotes = List.copyOf(footnotes);
    }
}
