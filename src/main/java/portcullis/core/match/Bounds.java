package portcullis.core.match;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToIntFunction;
import portcullis.core.text.Tag;
import portcullis.core.text.Token;

/**
 * What the words of a reading can add towards a threshold t, which is what lets the index skip. A score is a weighted mean,
 * lowered by circumstances; so it reaches t only if the balance is not below 0: over the pairs, weight times (likeness - t),
 * less t times the cost of each unpaired word. Everything here is from above: whatever the true alignment, no balance is
 * higher.
 *
 * <ul>
 *   <li>A word paired with one of the index adds {@link #paired}, and takes the other word's own cost away.
 *   <li>A word that nothing in the index pairs with adds at most {@link #unfound}: it is unpaired, or meets an initial.
 *   <li>The cost of a listed name's unpaired words is its whole cost, counted at {@link #rate}, less what pairs took away. The
 *       rate is below t when the query has initials, each of which may take a name's cost away for less than nothing.
 * </ul>
 */
final class Bounds {
    /** So near to 0 a sum may be 0. */
    private static final double ROUNDING = 1e-6;

    private static final double INITIAL_PAIR = 2 * Alignment.INITIAL;

    private final QueryWord[] words;
    private final double threshold;
    private final double rate;
    private final boolean[] lookedUp;

    /** @param names in how many listed names a word stands */
    Bounds(QueryReading reading, double threshold, ToIntFunction<Token> names) {
        this.words = reading.words();
        this.threshold = threshold;
        boolean initials = Arrays.stream(words).anyMatch(word -> word.token().tag() == Tag.INITIAL);
        double besideInitial = INITIAL_PAIR * (threshold - Alignment.INITIAL) / Tag.NAME.missing();
        double whole = Math.max(0, initials ? Math.min(threshold, besideInitial) : threshold);
        this.rate = reading.origin().abridged() ? whole * NameComparison.LEFT_OUT : whole;
        this.lookedUp = new boolean[words.length];
        chooseLookedUp(names);
    }

    /** All words that are more than slight, but those in most names, as long as the others alone cannot reach the threshold. */
    private void chooseLookedUp(ToIntFunction<Token> names) {
        double balance = 0;
        for (int i = 0; i < words.length; i++) {
            lookedUp[i] = !words[i].token().tag().isSlight();
            balance += lookedUp[i] ? unfound(i) : gain(i);
        }
        Integer[] order = new Integer[words.length];
        double[] dearness = new double[words.length];
        for (int i = 0; i < words.length; i++) {
            order[i] = i;
            dearness[i] = words[i].weight() / (1.0 + names.applyAsInt(words[i].token()));
        }
        Arrays.sort(order, Comparator.comparingDouble(i -> dearness[i]));
        for (int i : order) {
            double without = balance - unfound(i) + gain(i);
            if (lookedUp[i] && without < -ROUNDING) {
                lookedUp[i] = false;
                balance = without;
            }
        }
    }

    private double gain(int word) {
        return 2 * words[word].weight() * (1 - threshold);
    }

    boolean isLookedUp(int word) {
        return lookedUp[word];
    }

    double rate() {
        return rate;
    }

    /** The most that a word adds without a partner found in the index. */
    double unfound(int word) {
        Token token = words[word].token();
        double unpaired = -threshold * token.tag().extra() * token.weight();
        if (!token.tag().isDistinctive()) {
            return unpaired;
        }
        double initial = INITIAL_PAIR * token.weight() * (Alignment.INITIAL - threshold);
        return Math.max(unpaired, initial + rate * cost(0.1, Tag.INITIAL));
    }

    /** What a word adds by such a partner, its cost taken away included. */
    double paired(int word, Token partner, double likeness) {
        double weight = 2 * Math.min(words[word].weight(), partner.weight());
        return weight * (likeness - threshold) + rate * cost(partner);
    }

    /** What the cost of an unpaired listed word is at least. */
    static double cost(Token listed) {
        return cost(listed.weight(), listed.tag());
    }

    private static double cost(double weight, Tag tag) {
        return weight * tag.missing();
    }
}
