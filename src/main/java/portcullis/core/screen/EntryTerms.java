package portcullis.core.screen;

import portcullis.core.rule.Facts;
import portcullis.core.watchlist.ItemScope;
import portcullis.core.watchlist.LicenseTerms;
import portcullis.core.watchlist.Listing;
import portcullis.core.watchlist.ReviewPolicy;

/** What an entry's own words ask for, as facts of a match. */
final class EntryTerms {
    private EntryTerms() {}

    static void tell(Facts.Filling filling, Listing listing) {
        LicenseTerms terms = listing.legal().license();
        filling.put(SubjectFacts.MATCH_KIND, listing.kind().name());
        filling.put(
                SubjectFacts.MATCH_SCOPE,
                ItemScope.parse(terms.requirement().orElse("")).name());
        filling.put(
                SubjectFacts.MATCH_POLICY,
                ReviewPolicy.parse(terms.policy().orElse("")).name());
    }
}
