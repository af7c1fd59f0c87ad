package portcullis.core.screen;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import portcullis.core.match.Match;
import portcullis.core.match.PartyMatcher;
import portcullis.core.match.PartyQuery;
import portcullis.core.subject.Party;
import portcullis.core.watchlist.Listing;

/**
 * Asks the matcher, and remembers what it answered: orders repeat their parties. Up to a bound; then it forgets all and begins again.
 * Shared by all threads.
 */
final class Matching {
    private static final int REMEMBERED = 20_000;

    private final PartyMatcher matcher;
    private final double threshold;
    private final Map<PartyQuery, List<Match>> answers = new ConcurrentHashMap<>();

    Matching(PartyMatcher matcher, double threshold) {
        this.matcher = matcher;
        this.threshold = threshold;
    }

    List<Match> of(Party party) {
        var query = PartyQuery.of(party);
        List<Match> known = answers.get(query);
        if (known != null) {
            return known;
        }
        List<Match> matches = List.copyOf(matcher.matches(query, threshold));
        if (answers.size() >= REMEMBERED) {
            answers.clear();
        }
        answers.put(query, matches);
        return matches;
    }

    /**
     * A match as it is kept.
     *
     * @param whole whether its evidence is kept with all its parts, or as one sentence with the score
     */
    static MatchFound found(Match match, boolean whole) {
        Listing listing = match.listing();
        var snapshot = new ListingSnapshot(
                listing.id(),
                listing.list(),
                listing.name(),
                match.name().text(),
                match.editionId(),
                listing.countries(),
                listing.addresses().stream()
                        .map(address -> address.text())
                        .filter(text -> !text.isBlank())
                        .toList(),
                listing.legal().programs(),
                listing.legal().license(),
                listing.legal().footnotes().numbers().stream().sorted().toList(),
                listing.legal().citation());
        return new MatchFound(
                snapshot,
                match.carrier(),
                whole ? match.evidence() : match.evidence().brief());
    }
}
