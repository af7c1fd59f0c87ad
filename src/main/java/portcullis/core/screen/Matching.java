package portcullis.core.screen;

import java.util.ArrayList;
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
    private final Map<PartyQuery, Answer> answers = new ConcurrentHashMap<>();

    /**
     * What a party may be.
     *
     * @param found the matches as a screening keeps them, in the same order
     */
    record Answer(List<Match> matches, List<MatchFound> found) {
        static Answer of(List<Match> matches) {
            var found = new ArrayList<MatchFound>();
            for (Match match : matches) {
                found.add(Matching.found(match, found.size() < PartyScreened.EXPLAINED));
            }
            return new Answer(List.copyOf(matches), List.copyOf(found));
        }
    }

    Matching(PartyMatcher matcher, double threshold) {
        this.matcher = matcher;
        this.threshold = threshold;
    }

    List<Match> of(Party party) {
        return answer(party).matches();
    }

    Answer answer(Party party) {
        var query = PartyQuery.of(party);
        Answer known = answers.get(query);
        if (known == null) {
            known = Answer.of(matcher.matches(query, threshold));
            if (answers.size() >= REMEMBERED) {
                answers.clear();
            }
            answers.put(query, known);
        }
        return known;
    }

    /**
     * A match as it is kept.
     *
     * @param whole whether its evidence is kept with all its parts, or as one sentence with the score
     */
    private static MatchFound found(Match match, boolean whole) {
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
