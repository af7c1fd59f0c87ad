package portcullis.core.ownership;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How much is held, in percent, as far as it is known: from {@code least} to {@code most}, both 0 to 100. An exact share has
 * both the same; a share that nobody stated goes from 0 to 100 and is never read as zero.
 *
 * @param open whether {@code most} itself is not reached, as in "less than 50 percent"
 */
public record Share(BigDecimal least, BigDecimal most, boolean open) {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    public static final Share NONE = exactly(BigDecimal.ZERO);
    public static final Share UNKNOWN = between(BigDecimal.ZERO, ALL);

    public Share {
        least = plain(least);
        most = plain(most);
        if (least.signum() < 0 || most.compareTo(ALL) > 0 || least.compareTo(most) > 0) {
            throw new IllegalArgumentException(
                    "a share goes from 0 up to at most 100 percent, not from " + least + " to " + most);
        }
        open = open && least.compareTo(most) < 0;
    }

    public static Share exactly(BigDecimal percent) {
        return new Share(percent, percent, false);
    }

    public static Share between(BigDecimal least, BigDecimal most) {
        return new Share(least, most, false);
    }

    /** The share, or what is known of one that nobody stated. */
    public static Share of(Optional<BigDecimal> percent) {
        return percent.map(Share::exactly).orElse(UNKNOWN);
    }

    /** Whether the share is one number. */
    public boolean isExact() {
        return least.compareTo(most) == 0;
    }

    /** Whether nothing at all is known of it. */
    public boolean isUnknown() {
        return least.signum() == 0 && most.compareTo(ALL) == 0;
    }

    /** Whether it certainly comes to so many percent. */
    public boolean reaches(BigDecimal percent) {
        return least.compareTo(percent) >= 0;
    }

    /** Whether it may come to so many percent. */
    public boolean mayReach(BigDecimal percent) {
        int against = most.compareTo(percent);
        return against > 0 || (against == 0 && !open);
    }

    /** Both together, never more than the whole. */
    public Share plus(Share other) {
        BigDecimal sum = most.add(other.most);
        return new Share(cut(least.add(other.least)), cut(sum), (open || other.open) && sum.compareTo(ALL) <= 0);
    }

    /** The smallest share of which both are parts: either statement may be the true one. */
    public Share or(Share other) {
        int against = most.compareTo(other.most);
        boolean both = against == 0 ? open && other.open : against > 0 ? open : other.open;
        return new Share(least.min(other.least), most.max(other.most), both);
    }

    /** Two statements of which each may be a part of the holding or the whole of it: at least the larger, at most both. */
    public Share orBoth(Share other) {
        Share both = plus(other);
        return new Share(least.max(other.least), both.most, both.open);
    }

    /** The same with nothing of it certain. */
    public Share perhaps() {
        return new Share(BigDecimal.ZERO, most, open);
    }

    /** The same with no more than is left beside others. */
    Share within(BigDecimal room) {
        BigDecimal most = this.most.min(room.max(least));
        return new Share(least, most, open && most.compareTo(this.most) == 0);
    }

    private static BigDecimal cut(BigDecimal percent) {
        return percent.min(ALL);
    }

    private static BigDecimal plain(BigDecimal percent) {
        BigDecimal stripped = percent.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** As a reader sees it: {@code 30 %}, {@code 25 to below 50 %}, {@code unknown}. */
    @Override
    public String toString() {
        if (isUnknown() && !open) {
            return "unknown";
        }
        return isExact()
                ? least.toPlainString() + " %"
                : least.toPlainString() + " to " + (open ? "below " : "") + most.toPlainString() + " %";
    }
}
