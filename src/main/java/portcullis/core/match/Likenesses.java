package portcullis.core.match;

import java.util.Arrays;
import portcullis.core.text.Tag;

/**
 * Which listed words the words of one reading are alike to, and what each such pair earns and takes. For one query at a time;
 * cleared by touching only what was touched.
 */
final class Likenesses {
    private static final int NONE = -1;
    /** Bits that tell of most listed words, without a look further off, that no pair has them. */
    private static final int SIEVE = 1 << 14;

    private final long[] sieve = new long[SIEVE / Long.SIZE];
    /** The latest pair of each listed word; pairs of the same word are chained. */
    private final int[] latest;

    private int[] listed = new int[64];
    private int[] words = new int[64];
    private float[] points = new float[64];
    private float[] bits = new float[64];
    private float[] names = new float[64];
    private float[] generic = new float[64];
    private int[] earlier = new int[64];
    private int count;

    Likenesses(int vocabulary) {
        latest = new int[vocabulary];
        Arrays.fill(latest, NONE);
    }

    /**
     * Adds a pair of a submitted word with a listed one.
     *
     * @param more the points that the pair earns at most, beside what the listed word costs if it is left over
     */
    void add(int number, int word, double more, WordTable table) {
        if (count == listed.length) {
            grow();
        }
        float says = table.bits(number);
        listed[count] = number;
        words[count] = word;
        points[count] = (float) more;
        bits[count] = says;
        names[count] = table.tag(number).isDistinctive() ? says : 0;
        generic[count] = table.tag(number) == Tag.GENERIC ? says : 0;
        earlier[count] = latest[number];
        latest[number] = count++;
        sieve[(number & (SIEVE - 1)) >>> 6] |= 1L << number;
    }

    private void grow() {
        int size = count * 2;
        listed = Arrays.copyOf(listed, size);
        words = Arrays.copyOf(words, size);
        points = Arrays.copyOf(points, size);
        bits = Arrays.copyOf(bits, size);
        names = Arrays.copyOf(names, size);
        generic = Arrays.copyOf(generic, size);
        earlier = Arrays.copyOf(earlier, size);
    }

    /** How many pairs there are; those of one submitted word stand together. */
    int count() {
        return count;
    }

    int listed(int pair) {
        return listed[pair];
    }

    int word(int pair) {
        return words[pair];
    }

    float points(int pair) {
        return points[pair];
    }

    /** What the listed word of a pair says, in bits. */
    float bits(int pair) {
        return bits[pair];
    }

    /** The same if it can tell who is meant, or 0. */
    float names(int pair) {
        return names[pair];
    }

    /** The same if it is a generic word, or 0. */
    float generic(int pair) {
        return generic[pair];
    }

    /** The first pair of a listed word, or -1. */
    int first(int number) {
        return (sieve[(number & (SIEVE - 1)) >>> 6] & (1L << number)) == 0 ? NONE : latest[number];
    }

    /** The next pair of the same listed word, or -1. */
    int next(int pair) {
        return earlier[pair];
    }

    void clear() {
        for (int i = 0; i < count; i++) {
            latest[listed[i]] = NONE;
            sieve[(listed[i] & (SIEVE - 1)) >>> 6] = 0;
        }
        count = 0;
    }
}
