package portcullis.core.screen;

import java.util.List;
import java.util.TreeSet;
import portcullis.core.ownership.Holdings;
import portcullis.core.ownership.Inherited;
import portcullis.core.ownership.ListedShare;
import portcullis.core.ownership.Regime;
import portcullis.core.ownership.Share;
import portcullis.core.rule.Fact;
import portcullis.core.rule.Facts;
import portcullis.core.watchlist.ItemScope;
import portcullis.core.watchlist.LicenseTerms;
import portcullis.core.watchlist.Listing;
import portcullis.core.watchlist.ReviewPolicy;

/** The facts of a party's owners: what listed ones hold for certain and at most, and what of that is not known. */
final class OwnershipFacts {
    /** What "less than" a percentage falls short of it by, for a comparison with that percentage. */
    private static final double SHORT = 1e-6;

    private static final List<Fact> COUNTED = List.of(
            SubjectFacts.OWNED_LISTED, SubjectFacts.OWNED_KNOWN, SubjectFacts.OWNED_PERCENT, SubjectFacts.OWNED_MOST);
    private static final List<Fact> BLOCKED = List.of(
            SubjectFacts.BLOCKED_ANY,
            SubjectFacts.BLOCKED_KNOWN,
            SubjectFacts.BLOCKED_PERCENT,
            SubjectFacts.BLOCKED_MOST);

    private OwnershipFacts() {}

    static void tell(Facts.Filling filling, Holdings holdings) {
        ListedShare counted = holdings.of(Regime.EAR);
        ListedShare blocked = holdings.of(Regime.OFAC);
        share(filling, counted, COUNTED);
        filling.put(
                SubjectFacts.OWNED_UNKNOWN,
                counted.listedBehind() && !counted.certain().isExact());
        filling.put(SubjectFacts.OWNED_OPEN, counted.hangsOnIdentity());
        share(filling, blocked, BLOCKED);
        filling.put(SubjectFacts.BLOCKED_OPEN, blocked.hangsOnIdentity());
        filling.put(SubjectFacts.OWNED_STATED, holdings.isStated());
        filling.putKnown(SubjectFacts.OWNED_UNEXPLAINED, holdings.unexplained());
        filling.put(SubjectFacts.OWNED_CONTROL, holdings.control());
        filling.put(SubjectFacts.OWNED_CIRCULAR, holdings.circular());
        inherited(filling, holdings);
    }

    /** @param places any, known, percent and most, in this order */
    private static void share(Facts.Filling filling, ListedShare share, List<Fact> places) {
        Share certain = share.certain();
        filling.put(places.get(0), share.listedBehind());
        filling.put(places.get(1), certain.least());
        filling.putKnown(places.get(2), share.percent());
        double most = certain.most().doubleValue();
        filling.put(places.get(3), certain.open() ? most - SHORT : most);
    }

    private static void inherited(Facts.Filling filling, Holdings holdings) {
        Inherited inherited = holdings.inherited();
        filling.put(SubjectFacts.OWNED_LISTS, lists(holdings.counted()));
        filling.put(SubjectFacts.OWNED_OTHERS, lists(holdings.others()));
        filling.put(
                SubjectFacts.OWNED_OWNERS,
                holdings.counted().stream().map(Listing::name).distinct().toList());
        var scopes = new TreeSet<String>();
        var policies = new TreeSet<String>();
        for (Listing listing : holdings.counted()) {
            LicenseTerms terms = listing.legal().license();
            scopes.add(ItemScope.parse(terms.requirement().orElse("")).name());
            policies.add(ReviewPolicy.parse(terms.policy().orElse("")).name());
        }
        filling.put(SubjectFacts.OWNED_SCOPES, List.copyOf(scopes));
        filling.put(SubjectFacts.OWNED_POLICIES, List.copyOf(policies));
        if (!inherited.footnotesUncertain()) {
            filling.put(
                    SubjectFacts.OWNED_FOOTNOTES,
                    inherited.footnotes().stream().sorted().toList());
        }
    }

    private static List<String> lists(List<Listing> listings) {
        var lists = new TreeSet<String>();
        listings.forEach(listing -> lists.add(listing.list().name()));
        return List.copyOf(lists);
    }
}
