package portcullis.core.ownership;

import java.util.List;
import java.util.Set;
import portcullis.core.watchlist.ListCode;
import portcullis.core.watchlist.Listing;

/**
 * A 50 percent rule: whose shares it adds up, and where it stands. Both add the shares of all listed owners, and both count the
 * <em>whole</em> holding of an entity that is itself caught, however it is caught, and nothing of one that is not (no multiplying
 * along a chain): OFAC FAQ 401 says so in examples, and 90 FR 47201 follows the same reading of "directly or indirectly".
 */
public enum Regime {
    /**
     * The Affiliates Rule of the Export Administration Regulations: parties on the Entity List (744.11, Supplement No. 4), the
     * Military End-User List (744.21, Supplement No. 7), and Specially Designated Nationals under the programs of 744.8(a)(1), added
     * up across the three. Denied, unverified and CMIC parties and bare addresses do not count.
     */
    EAR("Affiliates Rule", "15 CFR 744.11, 744.21, 744.8 as amended by 90 FR 47201") {
        @Override
        boolean counts(Listing listing, Set<String> programs) {
            return switch (listing.list()) {
                case EL, MEU -> !listing.isAddressOnly();
                case SDN -> isUnderOneOf(listing.legal().programs(), programs);
                default -> false;
            };
        }
    },
    /** The Treasury's rule on blocked property: Specially Designated Nationals under any program. */
    OFAC("50 percent rule of OFAC", "OFAC guidance of 2014-08-13; FAQ 398 to 402") {
        @Override
        boolean counts(Listing listing, Set<String> programs) {
            return listing.list() == ListCode.SDN;
        }
    };

    private final String title;
    private final String citation;

    Regime(String title, String citation) {
        this.title = title;
        this.citation = citation;
    }

    public String title() {
        return title;
    }

    public String citation() {
        return citation;
    }

    /**
     * Whether a listing's party counts as a listed owner.
     *
     * @param programs the sanctions programs of 744.8(a)(1); with none given, all count
     */
    abstract boolean counts(Listing listing, Set<String> programs);

    /** A listing that names no program may be under one of them: what is not known is not false. */
    private static boolean isUnderOneOf(List<String> stated, Set<String> programs) {
        return programs.isEmpty() || stated.isEmpty() || stated.stream().anyMatch(programs::contains);
    }
}
