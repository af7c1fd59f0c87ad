package portcullis.core.match;

import portcullis.core.text.Tag;
import portcullis.core.text.Token;

/**
 * What the words of a reading can earn towards the points that a threshold needs, which is what lets the index skip.
 * Everything here is from above: whatever the true pairing, no name has more points.
 *
 * <ul>
 *   <li>A word paired with a listed one earns its points, agrees on so many bits, and takes the other word's own
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

    private final Token[] words;
    private final double needed;
    /** The least share of a listed word left over that counts. */
    private final double leftOut;

    /** Of each word the most that it earns by any partner or without one, the bits it agrees on and those it takes. */
    private final double[] best;

    private final double[] agrees;
    private final double[] takes;
    /** The words that the names still to be found do not have. */
    private final boolean[] gone;
    /** What the slight words may add at most: points, bits on which they agree, bits they take away from the listed name's. */
    private double slightPoints;

    private double slightAgreeing;
    private double slightTakes;
    /** The sums over all words of what they earn, agree on, take, and leave over at least. */
    private double points;

    private double agreeing;
    private double taken;
    private double left;

    Bounds(QueryReading reading, double threshold) {
        this.words = reading.tokens();
        this.leftOut = leftOut(reading);
        this.needed = Points.needed(threshold) - ROUNDING;
        this.best = new double[words.length];
        this.agrees = new double[words.length];
        this.takes = new double[words.length];
        this.gone = new boolean[words.length];
        for (int i = 0; i < words.length; i++) {
            Tag tag = words[i].tag();
            best[i] = unpaired(i);
            if (tag.isSlight()) {
                slightPoints += tag == Tag.LEGAL_FORM ? 0 : 0.3;
                slightAgreeing += words[i].bits();
                slightTakes += tag == Tag.INITIAL ? MOST : words[i].bits();
            }
        }
    }

    /** The least that the words of a listed name cost that are all left over, of what they cost at most. */
    static double leftOut(QueryReading reading) {
        return reading.origin().abridged() ? Points.LEFT_OUT : 1;
    }

    /** Notes the best of all pairs; each earns besides what its listed word costs if it is left over. */
    void note(Likenesses pairs, WordTable table) {
        for (int pair = 0; pair < pairs.count(); pair++) {
            int i = pairs.word(pair);
            best[i] = Math.max(best[i], net(pairs, pair, table));
            takes[i] = Math.max(takes[i], pairs.bits(pair));
            agrees[i] = Math.min(words[i].bits(), takes[i]);
        }
        points = Points.START + slightPoints;
        agreeing = slightAgreeing;
        taken = slightTakes;
        for (int i = 0; i < words.length; i++) {
            if (!words[i].tag().isSlight()) {
                points += best[i];
                agreeing += agrees[i];
                taken += takes[i];
                left += takes[i] > 0 ? 0 : words[i].bits();
            }
        }
    }

    private double net(Likenesses pairs, int pair, WordTable table) {
        return pairs.points(pair) + leftOut * table.missing(pairs.listed(pair));
    }

    /** From now on names are sought that nothing in which is like a word. */
    void leave(int word) {
        if (!gone[word]) {
            turn(word, 1);
            gone[word] = true;
        }
    }

    /** From now on names are sought again that may have a word. */
    void take(int word) {
        if (gone[word]) {
            turn(word, -1);
            gone[word] = false;
        }
    }

    private void turn(int word, int way) {
        points += way * (unpaired(word) - best[word]);
        agreeing -= way * agrees[word];
        taken -= way * takes[word];
        left += takes[word] > 0 ? way * words[word].bits() : 0;
    }

    /** Whether any name without initials may reach the threshold that has no words but those not left. */
    boolean mayReach() {
        return reaches(points, agreeing, left);
    }

    /** The most bits that a name may say, without initials, that has a pair and of the other words those not left; below 0 for none. */
    double mostSays(Likenesses pairs, int pair, WordTable table) {
        int i = pairs.word(pair);
        double earns = points - (gone[i] ? unpaired(i) : best[i]) + net(pairs, pair, table);
        double agree = agreeing - (gone[i] ? 0 : agrees[i]) + Math.min(words[i].bits(), pairs.bits(pair));
        double over = left - (gone[i] ? words[i].bits() : 0);
        double leave = mostLeft(earns, agree);
        if (leave < over) {
            return -1;
        }
        double takeAway = taken - (gone[i] ? 0 : takes[i]) + pairs.bits(pair);
        return takeAway + (leave - over) / leftOut;
    }

    /** The most bits that may be left over. */
    private double mostLeft(double earns, double agree) {
        double whole = mostLeftForShare(needed - earns - Points.WHOLE, agree);
        return Math.max(mostLeftForShare(needed - earns, agree), Math.min(Points.FILLER, whole));
    }

    private static double mostLeftForShare(double share, double agree) {
        if (share <= 0) {
            return Double.POSITIVE_INFINITY;
        }
        return share > Points.SHARE || agree <= 0 ? -1 : agree * (Points.SHARE / share - 1);
    }

    /** The points of a word without a partner in a listed name. */
    double unpaired(int word) {
        return words[word].tag().isSlight() ? 0 : Points.extra(words[word]);
    }

    /** What a word earns by such a partner, whose cost as a word left over it takes away. */
    static double points(Token word, int partner, double likeness, double leftOut, WordTable table) {
        double bits = Math.min(word.bits(), table.bits(partner));
        double exact = Math.min(Points.exact(word.tag()), Points.exact(table.tag(partner)));
        int longer = Math.max(word.length(), table.length(partner));
        return Points.pairAtMost(exact, longer, bits, likeness) - leftOut * table.missing(partner);
    }

    /** What the listed name's words cost at least of what they cost at most, where all are left over. */
    double leftOut() {
        return leftOut;
    }

    /** The most bits of a listed name that the query's initials, joining words and legal forms may take. */
    double slightTakes() {
        return slightTakes;
    }

    /**
     * Whether a listed name may reach the threshold.
     *
     * @param sum the points of its words paired and left over, and of what contradicts
     * @param agree bits on which its pairs agree
     * @param extra bits of submitted words left over
     * @param missing bits of the listed name less those that pairs take
     */
    boolean mayReach(double sum, double agree, double extra, double missing) {
        double over = extra + leftOut * Math.max(0, missing - slightTakes);
        return reaches(Points.START + slightPoints + sum, agree + slightAgreeing, over);
    }

    private boolean reaches(double sum, double agree, double over) {
        double whole = over <= Points.FILLER ? Points.WHOLE : 0;
        return sum + whole + Points.share(agree, over) >= needed;
    }
}
