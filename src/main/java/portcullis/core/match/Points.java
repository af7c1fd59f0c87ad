package portcullis.core.match;

import portcullis.core.text.Slips;
import portcullis.core.text.Tag;
import portcullis.core.text.Token;

/**
 * What agreement and disagreement of names are worth, in points that add up, after Fellegi and Sunter, "A theory for record
 * linkage" (1969): the logarithm of how much likelier a circumstance is where two names are one party's than where they are
 * two parties'. Agreeing words earn points by how surprising the agreement is ({@link Token#bits}); slips, words left over and
 * contradictions cost some. What is left over counts by its share of all that is said, so that a long name forgives more than
 * a short one. One scale for all names: the score is a curve over the sum.
 *
 * <p>The figures were estimated by logistic regression over changed listed names and names of stock companies, then rounded,
 * and set by hand where companies on stock exchanges are no measure for the parties of orders (legal forms, places, persons).
 */
final class Points {
    /** Where the sum begins: most names that share a word are two parties' names. */
    static final double START = -7.7;
    /** For the share of what both names say that agrees: all of it where nothing is left over. */
    static final double SHARE = 9.7;
    /** Nothing telling is left over and nothing is spelled otherwise. */
    static final double WHOLE = 1.55;

    static final double INITIAL = -1.4;
    static final double REORDERED = -1.2;
    static final double NOTHING_DISTINCTIVE = -1.3;
    /** Only given names are in both, and the listed name has another. */
    static final double ONLY_GIVEN = -2.5;

    static final double OTHER_KIND = -1.5;
    static final double WEAK_ALIAS = -3.5;
    static final double OTHER_LEGAL_FORM = -2.5;
    static final double EXTRA_LEGAL_FORM = -3;
    static final double MISSING_LEGAL_FORM = -0.3;
    static final double OTHER_NUMBER = -4;
    static final double EXTRA_NUMBER = -2;
    static final double MISSING_NUMBER = -0.8;
    static final double EXTRA_INITIAL = -0.7;
    static final double MISSING_INITIAL = -1.5;
    /** For each bit by which two names contradict each other in words that tell who is meant, and in generic ones. */
    static final double OTHER_NAME = -0.22;

    static final double OTHER_GENERIC = -0.55;
    /** A name translated from Han, and a ship or a listing from where no Han is written. */
    static final double FOREIGN_MEANING = -4.5;
    /** The same for a name read by its sound. */
    static final double FOREIGN_SOUND = -3;
    /** The whole chance that another company is called alike, if nothing else is in both names. */
    static final double SHARED_NAME = -7;
    /** A Han name of a trade alone, or with a place that the listing does not have. */
    static final double NO_PLACE = -4;
    /** A name that leaves out what the company does hardly contradicts one that has it: the share of what that costs. */
    static final double LEFT_OUT = 0.3;

    /** So many bits left over on both sides are no more than fillers. */
    static final double FILLER = 2.5;

    /** The curve: 0.80 at -1.4 points, which about 20 of 1,000 strangers reach, and 0.90 at 0.6, which 5 do. */
    private static final double MIDDLE = -4.82;

    private static final double SLOPE = 2.47;

    /** No name with a word that tells, the same letter by letter, has fewer points. */
    private static final double SAME = 2.5;

    /** What each bit earns of a word that is spelled nearly the same. */
    private static final double SPELLED = 0.06;

    private Points() {}

    /** The score of a sum of points, above 0 and below 1. */
    static double score(double points) {
        return 1 / (1 + Math.exp((MIDDLE - points) / SLOPE));
    }

    /** The points that a score needs; never more than the same name has, which scores 1 whatever its words. */
    static double needed(double score) {
        if (score <= 0) {
            return Double.NEGATIVE_INFINITY;
        }
        return score >= 1 ? SAME : Math.min(SAME, MIDDLE + SLOPE * Math.log(score / (1 - score)));
    }

    /**
     * What a pair of words earns (above 0) or costs; where each side is several words, by the first.
     *
     * @param bits on which they agree
     */
    static double pair(Token one, Token other, double bits, double likeness) {
        if (isSpelled(likeness)) {
            double slip = slip(Math.max(one.length(), other.length()));
            return SPELLED * bits - Slips.cost(one.text(), other.text()) * slip;
        }
        return unspelled(Math.min(exact(one.tag()), exact(other.tag())), bits, likeness);
    }

    private static boolean isSpelled(double likeness) {
        return likeness < 1
                && likeness != Alignment.JOINED
                && likeness != QueryWord.SOUND
                && likeness != QueryWord.SHORTENED
                && likeness != QueryWord.UNVOWELED;
    }

    /** What a pair earns that is alike otherwise than in spelling. */
    private static double unspelled(double exact, double bits, double likeness) {
        if (likeness == 1) {
            return exact * bits;
        }
        if (likeness == Alignment.JOINED) {
            return 0.08 * bits;
        }
        if (likeness == QueryWord.SOUND) {
            return 0.07 * bits;
        }
        return likeness == QueryWord.SHORTENED ? -0.28 * bits : 0.07 * bits - 1;
    }

    /**
     * The most that a pair of words can earn, told from its likeness alone.
     *
     * @param exact what each bit earns if the words are the same
     * @param longer how many letters the longer word has
     */
    static double pairAtMost(double exact, int longer, double bits, double likeness) {
        if (!isSpelled(likeness)) {
            return unspelled(exact, bits, likeness);
        }
        double slips = likeness == QueryWord.SHORT ? 1 : Math.rint((1 - likeness) * longer / 1.1);
        return SPELLED * bits - slips * Slips.LEAST * slip(longer);
    }

    /** What an ordinary slip costs: more in a short word, which another may be. */
    private static double slip(int letters) {
        return 1.06 + 3.9 / letters;
    }

    /** What each bit of a word earns that is the same in both names. */
    static double exact(Tag tag) {
        return switch (tag) {
            case NAME -> 0.13;
            case GIVEN -> 0.2;
            case PLACE, GENERIC -> 0.27;
            case NUMBER, INITIAL -> 0.3;
            case PARTICLE, LEGAL_FORM -> 0;
        };
    }

    /** What a word costs that only the submitted name has, beside its share. */
    static double extra(Token word) {
        return switch (word.tag()) {
            case PLACE -> -0.12 * word.bits();
            case GENERIC -> -0.25 * word.bits();
            case PARTICLE -> -0.3;
            default -> 0;
        };
    }

    /** What a word costs that only the listed name has, beside its share. */
    static double missing(Token word) {
        return switch (word.tag()) {
            case PLACE -> -0.55 * word.bits();
            case GENERIC -> -0.25 * word.bits();
            case PARTICLE -> -0.3;
            default -> 0;
        };
    }

    /** The points of the share of what both names say that agrees. */
    static double share(double agreeing, double leftOver) {
        return agreeing <= 0 ? 0 : SHARE * agreeing / (agreeing + leftOver);
    }
}
