package portcullis.core.screen;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import portcullis.core.link.Link;
import portcullis.core.link.LinkIndex;
import portcullis.core.match.Match;
import portcullis.core.subject.Party;

/**
 * Asks for the links of parties, and remembers the answers as {@link Matching} does: up to a bound; then it forgets all and begins
 * again. Shared by all threads.
 */
final class Linking {
    private static final int REMEMBERED = 20_000;

    private final LinkIndex index;
    private final Map<Party, List<Link>> answers = new ConcurrentHashMap<>();

    Linking(LinkIndex index) {
        this.index = index;
    }

    /** @param matches what the party itself may be: what it shares with those is no link */
    List<Link> of(Party party, List<Match> matches) {
        if (index == LinkIndex.NONE) {
            return List.of();
        }
        List<Link> known = answers.get(party);
        if (known != null) {
            return known;
        }
        Set<String> own = matches.stream().map(match -> match.listing().id()).collect(Collectors.toSet());
        List<Link> links = List.copyOf(index.of(party, own));
        if (answers.size() >= REMEMBERED) {
            answers.clear();
        }
        answers.put(party, links);
        return links;
    }
}
