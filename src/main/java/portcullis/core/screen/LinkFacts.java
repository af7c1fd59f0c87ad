package portcullis.core.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import portcullis.core.link.CommonAddress;
import portcullis.core.link.Link;
import portcullis.core.match.Match;
import portcullis.core.rule.Fact;
import portcullis.core.rule.Facts;
import portcullis.core.rule.TraceStep;
import portcullis.core.rule.Truth;

/** What a party shares with restricted parties, as facts for rules and as steps of the trace of those that read them. */
final class LinkFacts {
    private LinkFacts() {}

    static void tell(Facts.Filling filling, List<Link> links) {
        tell(filling, SubjectFacts.LINKS_LISTED, links, link -> isStrong(link, Link.Origin.LISTED));
        tell(filling, SubjectFacts.LINKS_CONFIRMED, links, link -> isStrong(link, Link.Origin.CONFIRMED));
        tell(filling, SubjectFacts.LINKS_COMMON, links, Link::isWeak);
    }

    private static boolean isStrong(Link link, Link.Origin origin) {
        return !link.isWeak() && link.origin() == origin;
    }

    private static void tell(Facts.Filling filling, Fact fact, List<Link> links, Predicate<Link> which) {
        filling.put(
                fact,
                links.stream()
                        .filter(which)
                        .map(link -> link.kind().name())
                        .distinct()
                        .toList());
    }

    /** Adds to the trace of a rule that reads of links each link that counts for it, in words. */
    static List<TraceStep> more(List<TraceStep> steps, List<Link> links) {
        var longer = new ArrayList<>(steps);
        for (Link link : links) {
            Fact counted = link.isWeak()
                    ? SubjectFacts.LINKS_COMMON
                    : link.origin() == Link.Origin.LISTED ? SubjectFacts.LINKS_LISTED : SubjectFacts.LINKS_CONFIRMED;
            if (steps.stream().anyMatch(step -> step.inputs().containsKey(counted.path()))) {
                longer.add(new TraceStep("shared " + link.kind().title(), link.says(), new TreeMap<>(), Truth.TRUE));
            }
        }
        return longer;
    }

    /** Says of a match that rests on an address whether the address is one of many companies. */
    static List<TraceStep> ofAddress(List<TraceStep> steps, Gathering.About about) {
        boolean byAddress = about.match()
                .filter(match -> match.carrier() == Match.Carrier.ADDRESS || match.carrier() == Match.Carrier.BUILDING)
                .isPresent();
        String says = about.party()
                .filter(party -> byAddress)
                .flatMap(party -> party.place().address())
                .map(CommonAddress::says)
                .orElse("");
        if (says.isEmpty()) {
            return steps;
        }
        var longer = new ArrayList<>(steps);
        longer.add(new TraceStep("shared address", says, new TreeMap<>(), Truth.TRUE));
        return longer;
    }
}
