package portcullis.core.ownership;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portcullis.core.subject.Known;
import portcullis.core.watchlist.Listing;

/**
 * What is known of a party's owners, and what the 50 percent rules make of it.
 *
 * @param unexplained what no statement gives to anybody, in percent; unknown when nobody stated an owner
 * @param control whether a listed party controls the party without stated ownership
 * @param circular whether owners hold one another's shares in a circle that the party is part of
 * @param counted the listings of all owners whose shares the Affiliates Rule counts, also those who hold little
 * @param others the listings of direct owners that no 50 percent rule counts
 * @param chart who owns whom up to the listed parties; absent when none is behind the party
 */
public record Holdings(
        Map<Regime, ListedShare> shares,
        Known<BigDecimal> unexplained,
        boolean control,
        boolean circular,
        List<Listing> counted,
        List<Listing> others,
        Optional<OwnerChart> chart) {
    public static final Holdings UNTOLD =
            new Holdings(Map.of(), Known.unknown(), false, false, List.of(), List.of(), Optional.empty());

    public Holdings {
        shares = Map.copyOf(shares);
        counted = List.copyOf(counted);
        others = List.copyOf(others);
    }

    public ListedShare of(Regime regime) {
        return shares.getOrDefault(regime, ListedShare.NONE);
    }

    /** What a party that is caught inherits from its listed owners. */
    public Inherited inherited() {
        return Inherited.of(counted);
    }

    /** Whether any statement names an owner. */
    public boolean isStated() {
        return unexplained.isKnown();
    }
}
