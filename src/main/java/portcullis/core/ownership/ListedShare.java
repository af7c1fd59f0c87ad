package portcullis.core.ownership;

import java.math.BigDecimal;
import portcullis.core.subject.Known;

/**
 * How much of a party the owners hold that one 50 percent rule counts.
 *
 * @param certain what owners hold who are certainly listed or caught, from what is certain to what is possible
 * @param perhaps the same if everybody who only resembles a listed party were it
 * @param listedBehind whether a certainly listed party stands anywhere among the owners and their owners, however small its share
 * @param perhapsBehind whether one who only resembles a listed party does
 * @param threshold the percentage from which the rule catches, inclusive
 */
public record ListedShare(
        Share certain, Share perhaps, boolean listedBehind, boolean perhapsBehind, BigDecimal threshold) {
    public static final ListedShare NONE = none(Threshold.HALF);

    static ListedShare none(BigDecimal threshold) {
        return new ListedShare(Share.NONE, Share.NONE, false, false, threshold);
    }

    /** What they hold, in percent; unknown where the statements do not tell. */
    public Known<BigDecimal> percent() {
        return certain.isExact() ? Known.of(certain.least()) : Known.unknown();
    }

    /** Whether it comes to the threshold; unknown when the shares do not tell. */
    public Known<Boolean> reaches() {
        if (certain.reaches(threshold)) {
            return Known.of(true);
        }
        return certain.mayReach(threshold) ? Known.unknown() : Known.of(false);
    }

    /** Whether it is for a person to say who an owner is before the rule can be decided. */
    public boolean hangsOnIdentity() {
        return perhapsBehind && !certain.reaches(threshold) && perhaps.mayReach(threshold);
    }
}
