package portcullis.core.screen;

import java.util.List;
import java.util.Optional;
import portcullis.core.link.Link;
import portcullis.core.ownership.OwnerChart;
import portcullis.core.subject.Party;

/**
 * A party of a row and the listings that it may be, best first; an empty list means none under the basis.
 *
 * @param links what the party has in common with restricted parties that are not it
 * @param owners who owns the party, where a listed party is or may be behind it
 */
public record PartyScreened(Party party, List<MatchFound> matches, List<Link> links, Optional<OwnerChart> owners) {
    /**
     * So many matches, the best, keep their evidence with all its parts. The others, of a group with dozens of listings, keep the score
     * and its reason in one sentence, so that a row stays of a size that can be stored and read; each still has its findings.
     */
    static final int EXPLAINED = 10;

    public PartyScreened {
        matches = List.copyOf(matches);
        links = List.copyOf(links);
    }

    /** A party behind which nobody listed is known, and which shares nothing with any. */
    public PartyScreened(Party party, List<MatchFound> matches) {
        this(party, matches, List.of(), Optional.empty());
    }

    /** The best matches, whose evidence is there with all its parts. */
    public List<MatchFound> explained() {
        return matches.subList(0, Math.min(EXPLAINED, matches.size()));
    }

    /** The other matches, nearly always further listings of the same group. */
    public List<MatchFound> further() {
        return matches.subList(Math.min(EXPLAINED, matches.size()), matches.size());
    }
}
