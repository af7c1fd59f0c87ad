package portcullis.core.match;

import java.util.List;

/**
 * Finds every listing that a party may be. Exhaustive: no listing at or above the threshold is left out, and an index may
 * skip only what provably stays below it. Built once for a watchlist, immutable, shared by all threads.
 */
public interface PartyMatcher {
    /**
     * All listings whose score reaches the threshold, best first, then by listing id; one match per listing.
     *
     * @param threshold 0 (exclusive) to 1
     */
    List<Match> matches(PartyQuery query, double threshold);
}
