package portcullis.core.match;

import java.util.Arrays;

/**
 * The most that the words of one reading can make of one listed name: each by its best partner there, counted from above. For
 * one query at a time, set anew for each name.
 */
final class Balance {
    private final Bounds bounds;
    private final double[] bits;
    private final double[] unpaired;
    /** Of each word: the best points, and the most bits of a partner; 0 for a word without. */
    private final double[] points;

    private final double[] takes;

    Balance(QueryWord[] words, Bounds bounds) {
        this.bounds = bounds;
        bits = new double[words.length];
        unpaired = new double[words.length];
        for (int i = 0; i < words.length; i++) {
            boolean slight = words[i].token().tag().isSlight();
            bits[i] = slight ? 0 : words[i].token().bits();
            unpaired[i] = slight ? 0 : bounds.unpaired(i);
        }
        points = new double[words.length];
        takes = new double[words.length];
    }

    void restart() {
        System.arraycopy(unpaired, 0, points, 0, points.length);
        Arrays.fill(takes, 0);
    }

    void pair(int word, double earns, double partner) {
        points[word] = Math.max(points[word], earns);
        takes[word] = Math.max(takes[word], partner);
    }

    /**
     * Whether the name may reach the threshold.
     *
     * @param cost of the name's words if all are left over, in points; at most 0
     * @param says of the name's words together, in bits
     * @param initials how many of the name's words are single letters, each of which may stand for a word of the query
     */
    boolean mayReach(double cost, double says, int initials) {
        double sum = cost;
        double agreeing = 0;
        double extra = 0;
        double missing = says;
        for (int i = 0; i < points.length; i++) {
            sum += points[i];
            agreeing += Math.min(bits[i], takes[i]);
            extra += takes[i] > 0 ? 0 : bits[i];
            missing -= takes[i];
        }
        return bounds.mayReach(
                sum, agreeing + initials, initials > 0 ? Math.max(0, extra - covered(initials)) : extra, missing);
    }

    /** The bits of the most telling words without a partner, as many as there are initials. */
    private double covered(int initials) {
        double[] open = new double[bits.length];
        for (int i = 0; i < open.length; i++) {
            open[i] = takes[i] > 0 ? 0 : bits[i];
        }
        Arrays.sort(open);
        double covered = 0;
        for (int i = Math.max(0, open.length - initials); i < open.length; i++) {
            covered += open[i];
        }
        return covered;
    }
}
