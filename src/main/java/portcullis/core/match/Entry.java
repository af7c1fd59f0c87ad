package portcullis.core.match;

import java.util.List;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.Known;
import portcullis.core.text.Address;
import portcullis.core.text.Identifier;
import portcullis.core.watchlist.Listing;

/**
 * A listing made ready to be compared.
 *
 * @param number its place in the watchlist, from 0
 * @param identifiers those that can be compared
 */
record Entry(
        int number,
        Listing listing,
        String editionId,
        List<ReadAddress> addresses,
        List<Identifier> identifiers,
        List<CountryCode> countries) {

    /** An address as written, one of its readings, and its country. */
    record ReadAddress(String written, Address parts, Known<CountryCode> country) {}
}
