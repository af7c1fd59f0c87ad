package portcullis.core.match;

import portcullis.core.text.Tag;
import portcullis.core.text.Token;

/**
 * What the words of a reading can earn towards the points that a threshold needs, which is what lets the index skip.
 * Everything here is from above: whatever the true pairing, no name has more points.
 *
 * <ul>
 *   <li>A word paired with one of the index earns {@link #points}, agrees on so many bits, and takes the other word's own
 *       cost and bits away from what is left over.
 *   <li>A word that nothing in the index pairs with is left over, or meets an initial of the listed name.
 *   <li>A legal form, joining word or initial of the query may always find its like; an initial even any word of a name.
 * </ul>
 */
final class Bounds {
    /** So near to the needed points a sum may have them. */
    private static final double ROUNDING = 0.02;
    /** What the most telling word says, in bits. */
    private static final double MOST = 30;

    private final QueryWord[] words;
    private final double needed;
    /** The least share of a listed word left over that counts. */
    private final double leftOut;

    private final boolean[] lookedUp;
    /** What the slight words may add at most: points, bits on which they agree, bits they take away from the listed name's. */
    private double slightPoints;

    private double slightAgreeing;
    private double slightTakes;

    /** @param names in how many listed names each word stands */
    Bounds(QueryReading reading, double threshold, int[] names) {
        this.words = reading.words();
        this.leftOut = reading.origin().abridged() ? Points.LEFT_OUT : 1;
        this.needed = Points.needed(threshold) - ROUNDING;
        this.lookedUp = new boolean[words.length];
        for (QueryWord word : words) {
            Tag tag = word.token().tag();
            if (tag.isSlight()) {
                slightPoints += tag == Tag.LEGAL_FORM ? 0 : 0.3;
                slightAgreeing += word.token().bits();
                slightTakes += tag == Tag.INITIAL ? MOST : word.token().bits();
            }
        }
        chooseLookedUp(names);
    }

    /** All words that are more than slight, but those in most names, as long as the others alone cannot reach the threshold. */
    private void chooseLookedUp(int[] names) {
        boolean[] considered = new boolean[words.length];
        for (int i = 0; i < words.length; i++) {
            lookedUp[i] = !words[i].token().tag().isSlight();
        }
        for (int i = cheapest(names, considered); i >= 0; i = cheapest(names, considered)) {
            considered[i] = true;
            lookedUp[i] = false;
            lookedUp[i] = mayReachWithout();
        }
    }

    /** Whether a name may reach the threshold that has none of the words that are looked up, and no initials. */
    private boolean mayReachWithout() {
        double points = Points.START + slightPoints;
        double agreeing = slightAgreeing;
        double left = 0;
        for (int i = 0; i < words.length; i++) {
            Token word = words[i].token();
            if (lookedUp[i]) {
                points += Points.extra(word);
                left += word.bits();
            } else if (!word.tag().isSlight()) {
                points += Math.max(Points.exact(word.tag()), Points.exact(Tag.NAME)) * word.bits();
                agreeing += word.bits();
            }
        }
        return reaches(points, agreeing, left);
    }

    /** The word that says least for the number of names it stands in, of those looked up and not yet considered; or -1. */
    private int cheapest(int[] names, boolean[] considered) {
        int cheapest = -1;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < words.length; i++) {
            double dearness = words[i].token().bits() / (1.0 + names[i]);
            if (lookedUp[i] && !considered[i] && dearness < least) {
                cheapest = i;
                least = dearness;
            }
        }
        return cheapest;
    }

    /** Whether the names that have the word are looked at. */
    boolean isLookedUp(int word) {
        return lookedUp[word];
    }

    /** Whether those are that have the word and an initial, which may stand for what else is looked up. */
    boolean isLookedUpBesideInitials(int word) {
        return words[word].token().tag().isDistinctive();
    }

    /** The least that the words of a listed name cost that are all left over, of what they cost at most. */
    double leftOut() {
        return leftOut;
    }

    /** The points of a word without a partner in a listed name. */
    double unpaired(int word) {
        return Points.extra(words[word].token());
    }

    /** What a word earns by such a partner, whose cost as a word left over it takes away. */
    double points(int word, Token partner, double likeness) {
        Token token = words[word].token();
        double bits = Math.min(token.bits(), partner.bits());
        return Points.pairAtMost(token, partner, bits, likeness) - leftOut * Points.missing(partner);
    }

    /**
     * Whether a listed name may reach the threshold.
     *
     * @param points of its words paired and left over
     * @param agreeing bits on which its pairs agree
     * @param extra bits of submitted words left over
     * @param missing bits of the listed name less those that pairs take
     */
    boolean mayReach(double points, double agreeing, double extra, double missing) {
        double left = extra + leftOut * Math.max(0, missing - slightTakes);
        return reaches(Points.START + slightPoints + points, agreeing + slightAgreeing, left);
    }

    private boolean reaches(double points, double agreeing, double left) {
        double whole = left <= Points.FILLER ? Points.WHOLE : 0;
        return points + whole + Points.share(agreeing, left) >= needed;
    }
}
