package portcullis.core.match;

import portcullis.core.watchlist.ListedName;
import portcullis.core.watchlist.Listing;

/**
 * A listing that a party may be, and why.
 *
 * @param editionId the edition that the listing stands in
 * @param name the name or alias that matched; the primary name where an address or identifier carried the match
 */
public record Match(Listing listing, String editionId, ListedName name, Carrier carrier, Evidence evidence) {
    /** What carried the match. The two address carriers differ in whether floor and unit agree as well. */
    public enum Carrier {
        NAME,
        IDENTIFIER,
        ADDRESS,
        BUILDING
    }

    public Score score() {
        return evidence.score();
    }
}
