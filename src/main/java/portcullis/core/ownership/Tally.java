package portcullis.core.ownership;

import java.math.BigDecimal;

/**
 * Adds up one entity's owners: what counted owners hold for certain, and what they may hold beside the others. Owners may be
 * added in any order. Where statements give away more than the whole, what is stated for a counted owner counts all the same.
 */
final class Tally {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private BigDecimal certain = BigDecimal.ZERO;
    private BigDecimal possible = BigDecimal.ZERO;
    private BigDecimal floor = BigDecimal.ZERO;
    private BigDecimal others = BigDecimal.ZERO;
    private BigDecimal stated = BigDecimal.ZERO;
    private boolean open;

    /**
     * Adds an owner.
     *
     * @param counts whether the owner is listed or caught for certain
     * @param may whether it may be
     */
    Tally add(Share share, boolean counts, boolean may) {
        certain = counts ? certain.add(share.least()) : certain;
        possible = may ? possible.add(share.most()) : possible;
        open |= may && share.open();
        floor = may ? floor.add(share.least()) : floor;
        others = may ? others : others.add(share.least());
        stated = stated.add(share.least());
        return this;
    }

    /** Turns an owner that was added as one who does not count into one who may. */
    Tally mayAfterAll(Share share) {
        possible = possible.add(share.most());
        open |= share.open();
        floor = floor.add(share.least());
        others = others.subtract(share.least());
        return this;
    }

    Tally countsAfterAll(Share share) {
        certain = certain.add(share.least());
        return this;
    }

    /** What counted owners hold together. */
    Share share() {
        BigDecimal least = certain.min(ALL);
        BigDecimal room = ALL.subtract(others).max(BigDecimal.ZERO);
        BigDecimal most = possible.min(room).max(floor.min(ALL)).max(least);
        return new Share(least, most, open && most.compareTo(possible) == 0);
    }

    /** What no statement gives to anybody; below zero where the statements give away more than there is. */
    BigDecimal unexplained() {
        return ALL.subtract(stated);
    }
}
