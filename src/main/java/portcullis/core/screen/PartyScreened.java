package portcullis.core.screen;

import java.util.List;
import portcullis.core.subject.Party;

/** A party of a row and the listings that it may be, best first; an empty list means none under the basis. */
public record PartyScreened(Party party, List<MatchFound> matches) {
    public PartyScreened {
        matches = List.copyOf(matches);
    }
}
