package portcullis.core.screen;

import portcullis.core.match.Evidence;
import portcullis.core.match.Match;
import portcullis.core.match.Score;

/** A match as a screening keeps it: the listing's snapshot, what carried the match, and the evidence. */
public record MatchFound(ListingSnapshot listing, Match.Carrier carrier, Evidence evidence) {
    public Score score() {
        return evidence.score();
    }
}
