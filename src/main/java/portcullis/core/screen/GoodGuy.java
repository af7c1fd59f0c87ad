package portcullis.core.screen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * That people have found one party not to be one listing: exactly this party, exactly this text of the listing, and exactly these rules.
 * Whatever of the three changes, the findings come back by themselves.
 *
 * @param party the party's {@link Fingerprints fingerprint}
 * @param listing the listing's id
 * @param listingDigest the digest of the listing's whole content
 * @param further the digests of further listings, by id, of which the rules said the same
 * @param rules the rules whose findings are suppressed, each with its version, such as {@code ear-lists.entity-list@2026-11-23}
 * @param order the number of the only order for which it holds; for all without one
 * @param says who asked and who approved, why, and until when
 */
public record GoodGuy(
        String id,
        String party,
        String listing,
        String listingDigest,
        Map<String, String> further,
        Set<String> rules,
        Optional<String> order,
        String says) {
    public GoodGuy {
        rules = Set.copyOf(rules);
        further = Map.copyOf(further);
    }

    /** The ids of all listings that it covers, the first of them first. */
    public List<String> listings() {
        return Stream.concat(Stream.of(listing), further.keySet().stream().sorted())
                .toList();
    }

    /** Whether it covers a listing, and the listing says what it said then. */
    public boolean covers(String id, String digest) {
        return digest.equals(id.equals(listing) ? listingDigest : further.get(id));
    }

    /** A finding's rule as a good guy names it. */
    public static String rule(Finding finding) {
        return finding.rule().id() + "@" + finding.rule().version();
    }
}
