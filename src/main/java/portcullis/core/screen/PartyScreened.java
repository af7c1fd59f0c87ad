package portcullis.core.screen;

import java.util.List;
import java.util.Optional;
import portcullis.core.ownership.OwnerChart;
import portcullis.core.subject.Party;

/**
 * A party of a row and the listings that it may be, best first; an empty list means none under the basis.
 *
 * @param owners who owns the party, where a listed party is or may be behind it
 */
public record PartyScreened(Party party, List<MatchFound> matches, Optional<OwnerChart> owners) {
    public PartyScreened {
        matches = List.copyOf(matches);
    }

    /** A party behind which nobody listed is known. */
    public PartyScreened(Party party, List<MatchFound> matches) {
        this(party, matches, Optional.empty());
    }
}
