package portcullis.bench;

import java.util.ArrayList;
import java.util.List;
import portcullis.core.match.Match;
import portcullis.core.match.PartyMatcher;
import portcullis.core.match.PartyQuery;

/** Something that finds listings by a name: the program itself, or what people use instead. */
interface Engine {
    /** A listing that was found, the name that it was found by, and how sure the engine is: 0 to 1. */
    record Hit(String listing, String name, double score) {}

    String title();

    /** All listings at or above the floor, best first, each once. */
    List<Hit> hits(String name, double floor);

    /** A matcher of the program. */
    static Engine of(String title, PartyMatcher matcher) {
        return new Engine() {
            @Override
            public String title() {
                return title;
            }

            @Override
            public List<Hit> hits(String name, double floor) {
                var hits = new ArrayList<Hit>();
                for (Match match : matcher.matches(PartyQuery.of(name), floor)) {
                    hits.add(new Hit(
                            match.listing().id(),
                            match.name().text(),
                            match.score().value()));
                }
                return hits;
            }
        };
    }
}
