package portcullis.core.ownership;

import java.math.BigDecimal;
import java.util.List;
import portcullis.core.subject.Known;

/**
 * How much of a party listed owners hold together.
 *
 * @param percent the sum of the known shares of listed owners, 0 to 100; unknown when no owner is stated, or when every listed
 *     owner's share is unknown
 * @param unknownShare whether some listed owner, or a listed ultimate parent, holds a share that nobody stated
 * @param most the most that listed owners can hold, given what the others are known to hold
 * @param listed the names of the listed owners, in the order of the row
 */
public record ListedShare(Known<BigDecimal> percent, boolean unknownShare, BigDecimal most, List<String> listed) {
    public ListedShare {
        listed = List.copyOf(listed);
    }

    /** Whether listed owners hold at least so many percent together (inclusive); unknown when the shares do not tell. */
    public Known<Boolean> reaches(BigDecimal threshold) {
        if (percent.map(share -> share.compareTo(threshold) >= 0).asOptional().orElse(false)) {
            return Known.of(true);
        }
        return most.compareTo(threshold) < 0 ? Known.of(false) : Known.unknown();
    }
}
