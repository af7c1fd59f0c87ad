package portcullis.core.screen;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import portcullis.core.rule.Facts;
import portcullis.core.watchlist.ItemScope;
import portcullis.core.watchlist.LicenseTerms;
import portcullis.core.watchlist.Listing;
import portcullis.core.watchlist.ReviewPolicy;

/**
 * What an entry's own words ask for, as facts of a match. Publishers repeat few wordings thousands of times, so each is read once.
 * Shared by all threads.
 */
final class EntryTerms {
    private static final int REMEMBERED = 5_000;

    private final Map<String, ItemScope> scopes = new ConcurrentHashMap<>();
    private final Map<String, ReviewPolicy> policies = new ConcurrentHashMap<>();

    void tell(Facts.Filling filling, Listing listing) {
        LicenseTerms terms = listing.legal().license();
        filling.put(SubjectFacts.MATCH_KIND, listing.kind().name());
        filling.put(SubjectFacts.MATCH_SCOPE, scope(terms).name());
        filling.put(SubjectFacts.MATCH_POLICY, policy(terms).name());
    }

    private ItemScope scope(LicenseTerms terms) {
        if (scopes.size() > REMEMBERED) {
            scopes.clear();
        }
        return scopes.computeIfAbsent(terms.requirement().orElse(""), ItemScope::parse);
    }

    private ReviewPolicy policy(LicenseTerms terms) {
        if (policies.size() > REMEMBERED) {
            policies.clear();
        }
        return policies.computeIfAbsent(terms.policy().orElse(""), ReviewPolicy::parse);
    }
}
