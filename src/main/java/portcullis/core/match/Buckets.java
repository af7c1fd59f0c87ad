package portcullis.core.match;

/**
 * Numbers under hashed keys, in two primitive arrays: four bytes a number. Unlike keys may share a bucket, so that whoever
 * looks up checks what comes back. Immutable.
 */
final class Buckets {
    private final int mask;
    /** A bit for each group of keys that some number stands under: small enough to stay near, and most keys have none. */
    private final long[] present;

    private final int[] starts;
    private final int[] numbers;

    /** Gives all keys and numbers to a receiver, in the same order each time it is asked. */
    interface Source {
        void each(Receiver receiver);
    }

    /** Takes a key and the number under it. */
    interface Receiver {
        void take(int key, int number);
    }

    private Buckets(int mask, long[] present, int[] starts, int[] numbers) {
        this.present = present;
        this.mask = mask;
        this.starts = starts;
        this.numbers = numbers;
    }

    static Buckets of(Source source) {
        var total = new int[1];
        source.each((key, number) -> total[0]++);
        int size = Math.max(16, Integer.highestOneBit(Math.max(1, total[0])) << 1);
        int mask = size - 1;
        var starts = new int[size + 1];
        var present = new long[Math.max(1, size >> 4)];
        source.each((key, number) -> {
            starts[(spread(key) & mask) + 1]++;
            present[word(key) & (present.length - 1)] |= 1L << bit(key);
        });
        for (int i = 0; i < size; i++) {
            starts[i + 1] += starts[i];
        }
        var filled = starts.clone();
        var numbers = new int[total[0]];
        source.each((key, number) -> numbers[filled[spread(key) & mask]++] = number);
        return new Buckets(mask, present, starts, numbers);
    }

    private static int spread(int key) {
        int mixed = key * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }

    private static int word(int key) {
        return (key * 0x85EBCA6B) >>> 7;
    }

    private static int bit(int key) {
        return (key * 0xC2B2AE35) >>> 26;
    }

    /** False only if no number stands under a key. */
    boolean mayHave(int key) {
        return (present[word(key) & (present.length - 1)] & (1L << bit(key))) != 0;
    }

    /** Where the numbers under a key begin. */
    int start(int key) {
        return starts[spread(key) & mask];
    }

    /** Where the numbers under a key end, exclusive. */
    int end(int key) {
        return starts[(spread(key) & mask) + 1];
    }

    int number(int at) {
        return numbers[at];
    }
}
