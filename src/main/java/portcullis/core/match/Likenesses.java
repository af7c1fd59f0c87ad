package portcullis.core.match;

import java.util.Arrays;
import portcullis.core.text.Token;

/**
 * Which listed words the words of one reading are alike to, and the points of each such pair: a row for each listed word. For
 * one query at a time; cleared by touching only what was touched.
 */
final class Likenesses {
    private static final int NONE = -1;

    /** The latest pair of each listed word; pairs of the same word are chained. */
    private final int[] latest;

    private int[] listed = new int[64];
    private int[] words = new int[64];
    private float[] points = new float[64];
    private float[] bits = new float[64];
    private int[] earlier = new int[64];
    private int count;

    Likenesses(int vocabulary) {
        latest = new int[vocabulary];
        Arrays.fill(latest, NONE);
    }

    void add(int number, int word, double more, Token partner) {
        if (count == listed.length) {
            listed = Arrays.copyOf(listed, count * 2);
            words = Arrays.copyOf(words, count * 2);
            points = Arrays.copyOf(points, count * 2);
            bits = Arrays.copyOf(bits, count * 2);
            earlier = Arrays.copyOf(earlier, count * 2);
        }
        listed[count] = number;
        words[count] = word;
        points[count] = (float) more;
        bits[count] = (float) partner.bits();
        earlier[count] = latest[number];
        latest[number] = count++;
    }

    /** Tells the balance of each pair with a listed word. */
    void raise(int number, Balance balance) {
        for (int at = latest[number]; at != NONE; at = earlier[at]) {
            balance.pair(words[at], points[at], bits[at]);
        }
    }

    void clear() {
        for (int i = 0; i < count; i++) {
            latest[listed[i]] = NONE;
        }
        count = 0;
    }
}
