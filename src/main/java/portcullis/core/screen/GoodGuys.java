package portcullis.core.screen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import portcullis.core.match.Match;
import portcullis.core.rule.Recommendation;
import portcullis.core.rule.TraceStep;
import portcullis.core.rule.Truth;
import portcullis.core.subject.Party;
import portcullis.core.subject.Subject;
import portcullis.core.watchlist.Listing;

/**
 * The good guys that hold under one basis. A finding that one covers stays where it is with its outcome and evidence; it recommends
 * nothing any more, and its trace begins with the good guy's id and reason. Shared by all threads.
 */
public final class GoodGuys {
    public static final GoodGuys NONE = new GoodGuys(List.of());

    /** What a covered finding's trace begins with. */
    public static final String CONDITION = "suppressed by good guy";

    private final Map<String, List<GoodGuy>> byPartyAndListing = new HashMap<>();

    public GoodGuys(Collection<GoodGuy> all) {
        for (GoodGuy each : all) {
            for (String listing : each.listings()) {
                byPartyAndListing
                        .computeIfAbsent(key(each.party(), listing), any -> new ArrayList<>(1))
                        .add(each);
            }
        }
    }

    private static String key(String party, String listing) {
        return party + " " + listing;
    }

    boolean isEmpty() {
        return byPartyAndListing.isEmpty();
    }

    /** The findings, every covered one suppressed; none is left out. */
    List<Finding> applied(List<Finding> all, Subject subject, Map<Party, List<Match>> matches) {
        if (isEmpty()) {
            return all;
        }
        Map<Party, String> fingerprints = new HashMap<>();
        var findings = new ArrayList<Finding>();
        for (Finding finding : all) {
            Optional<GoodGuy> covering = finding.party()
                    .filter(party -> finding.match().isPresent())
                    .flatMap(party -> covering(
                            finding,
                            fingerprints.computeIfAbsent(party, Fingerprints::of),
                            matches.getOrDefault(party, List.of()),
                            subject));
            findings.add(covering.map(guy -> suppressed(finding, guy)).orElse(finding));
        }
        return findings;
    }

    private Optional<GoodGuy> covering(Finding finding, String party, List<Match> matches, Subject subject) {
        String listing = finding.match().orElseThrow().listing().id();
        List<GoodGuy> known = byPartyAndListing.getOrDefault(key(party, listing), List.of());
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> digest = matches.stream()
                .map(Match::listing)
                .filter(each -> each.id().equals(listing))
                .map(Fingerprints::of)
                .findFirst();
        return known.stream()
                .filter(guy -> digest.filter(text -> guy.covers(listing, text)).isPresent())
                .filter(guy -> guy.rules().contains(GoodGuy.rule(finding)))
                .filter(guy -> guy.order().isEmpty()
                        || guy.order().equals(subject.reference().number().asOptional()))
                .findFirst();
    }

    private static Finding suppressed(Finding finding, GoodGuy guy) {
        var inputs = new TreeMap<String, String>();
        inputs.put("goodGuy.id", guy.id());
        var trace = new ArrayList<TraceStep>();
        trace.add(new TraceStep(CONDITION, guy.says(), inputs, Truth.TRUE));
        trace.addAll(finding.trace());
        return new Finding(
                finding.number(),
                finding.rule(),
                finding.outcome(),
                finding.policy(),
                Recommendation.NO_FINDING,
                finding.party(),
                finding.match(),
                trace,
                finding.question());
    }

    /** Whether a finding is covered by a good guy. */
    public static boolean isSuppressed(Finding finding) {
        return !finding.trace().isEmpty() && finding.trace().get(0).condition().equals(CONDITION);
    }

    /** The listing of an id among those of a watchlist, with all that it says. */
    public static Optional<Listing> listing(Collection<Listing> listings, String id) {
        return listings.stream().filter(listing -> listing.id().equals(id)).findFirst();
    }
}
