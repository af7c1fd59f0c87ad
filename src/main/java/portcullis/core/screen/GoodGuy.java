package portcullis.core.screen;

import java.util.Optional;
import java.util.Set;

/**
 * That people have found one party not to be one listing: exactly this party, exactly this text of the listing, and exactly these rules.
 * Whatever of the three changes, the findings come back by themselves.
 *
 * @param party the party's {@link Fingerprints fingerprint}
 * @param listing the listing's id
 * @param listingDigest the digest of the listing's whole content
 * @param rules the rules whose findings are suppressed, each with its version, such as {@code ear-lists.entity-list@2026-11-23}
 * @param order the number of the only order for which it holds; for all without one
 * @param says who asked and who approved, why, and until when
 */
public record GoodGuy(
        String id,
        String party,
        String listing,
        String listingDigest,
        Set<String> rules,
        Optional<String> order,
        String says) {
    public GoodGuy {
        rules = Set.copyOf(rules);
    }

    /** A finding's rule as a good guy names it. */
    public static String rule(Finding finding) {
        return finding.rule().id() + "@" + finding.rule().version();
    }
}
