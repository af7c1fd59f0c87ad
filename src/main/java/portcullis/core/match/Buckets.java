package portcullis.core.match;

/**
 * Numbers under hashed keys, in two primitive arrays: about five bytes a number. A few keys share a bucket, and each number
 * bears what it has room for of its key, so that whoever looks up checks little that is not meant; unlike keys may still look
 * alike. Immutable.
 */
final class Buckets {
    /** So many numbers share a bucket on average: they are beside each other in memory, and few starts are to be kept near. */
    private static final int TOGETHER = 4;

    private final int mask;
    private final int[] starts;
    /** Each number in the lower bits, what is kept of its key in the upper ones. */
    private final int[] entries;

    private final int numberBits;

    /** Gives all keys and numbers to a receiver, in the same order each time it is asked. */
    interface Source {
        void each(Receiver receiver);
    }

    /** Takes a key and the number under it, from 0. */
    interface Receiver {
        void take(int key, int number);
    }

    private Buckets(Source source) {
        var total = new int[1];
        var largest = new int[1];
        source.each((key, number) -> {
            total[0]++;
            largest[0] = Math.max(largest[0], number);
        });
        int size = Math.max(16, Integer.highestOneBit(Math.max(1, total[0] / TOGETHER)) << 1);
        mask = size - 1;
        numberBits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(largest[0]));
        starts = new int[size + 1];
        source.each((key, number) -> starts[(spread(key) & mask) + 1]++);
        for (int i = 0; i < size; i++) {
            starts[i + 1] += starts[i];
        }
        var filled = starts.clone();
        entries = new int[total[0]];
        source.each((key, number) -> entries[filled[spread(key) & mask]++] = number | print(key) << numberBits);
    }

    static Buckets of(Source source) {
        return new Buckets(source);
    }

    private static int spread(int key) {
        int mixed = key * 0x9E3779B9;
        mixed = (mixed ^ (mixed >>> 15)) * 0x85EBCA6B;
        return mixed ^ (mixed >>> 13);
    }

    /** What tells keys of one bucket apart. */
    private static int print(int key) {
        int mixed = key * 0xC2B2AE35;
        return mixed ^ (mixed >>> 16);
    }

    /** Where the numbers under a key begin. */
    int start(int key) {
        return starts[spread(key) & mask];
    }

    /** Where the numbers under a key end, exclusive. */
    int end(int key) {
        return starts[(spread(key) & mask) + 1];
    }

    /** Has at hand what stands at a place; any number, so that no compiler leaves it out. */
    int touch(int at) {
        return at < entries.length ? entries[at] : 0;
    }

    /** False only if the number at a place does not stand under this key. */
    boolean mayBe(int at, int key) {
        return entries[at] >>> numberBits == (print(key) << numberBits) >>> numberBits;
    }

    int number(int at) {
        return entries[at] & ((1 << numberBits) - 1);
    }
}
