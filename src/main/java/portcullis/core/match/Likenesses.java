package portcullis.core.match;

import java.util.Arrays;

/**
 * Which listed words the words of one reading are alike to, and what each such pair adds to the balance: a row for each
 * listed word. For one query at a time; cleared by touching only what was touched.
 */
final class Likenesses {
    private static final int NONE = -1;

    /** The latest pair of each listed word; pairs of the same word are chained. */
    private final int[] latest;

    private int[] listed = new int[64];
    private int[] words = new int[64];
    private float[] adds = new float[64];
    private int[] earlier = new int[64];
    private int count;

    Likenesses(int vocabulary) {
        latest = new int[vocabulary];
        Arrays.fill(latest, NONE);
    }

    void add(int number, int word, double more) {
        if (count == listed.length) {
            listed = Arrays.copyOf(listed, count * 2);
            words = Arrays.copyOf(words, count * 2);
            adds = Arrays.copyOf(adds, count * 2);
            earlier = Arrays.copyOf(earlier, count * 2);
        }
        listed[count] = number;
        words[count] = word;
        adds[count] = (float) more;
        earlier[count] = latest[number];
        latest[number] = count++;
    }

    /** Whether the latest pair of a listed word is with this word. */
    boolean has(int number, int word) {
        return latest[number] != NONE && words[latest[number]] == word;
    }

    /** Raises each word's best to what its pair with a listed word adds. */
    void raise(int number, float[] best) {
        for (int at = latest[number]; at != NONE; at = earlier[at]) {
            best[words[at]] = Math.max(best[words[at]], adds[at]);
        }
    }

    void clear() {
        for (int i = 0; i < count; i++) {
            latest[listed[i]] = NONE;
        }
        count = 0;
    }
}
