package portcullis.core.text;

/**
 * How alike two words are spelled, and nothing else. The edit distance counts insertions, deletions, substitutions and
 * swaps of neighbors (optimal string alignment), bit-parallel after Hyyrö, "A bit-vector algorithm for computing
 * Levenshtein and Damerau edit distances" (2003). A spelling is made for one word and compared with many.
 *
 * <p>Words of up to {@link #LONGEST} letters are compared by distance; longer ones are only equal or not.
 */
public final class Spelling {
    /** One machine word holds so many letters. */
    public static final int LONGEST = 64;
    /** A word of fewer letters bears no slip of the pen: it would turn into another word. */
    public static final int SHORTEST = 4;

    /** What one slip costs, as a share of one letter. */
    private static final double SLIP = 1.1;

    private static final int ASCII = 128;

    private final String word;
    private final long[] places = new long[ASCII];

    private Spelling(String word) {
        this.word = word;
        for (int i = 0; i < word.length() && i < LONGEST; i++) {
            if (word.charAt(i) < ASCII) {
                places[word.charAt(i)] |= 1L << i;
            }
        }
    }

    public static Spelling of(String word) {
        return new Spelling(word);
    }

    /** How many slips two words may differ by and still be alike, going by the shorter one's length. */
    public static int slips(int letters) {
        if (letters < SHORTEST || letters > LONGEST) {
            return 0;
        }
        return letters < 6 ? 1 : 2;
    }

    /** 1 for the same word, less for each slip, 0 where the words differ by more slips than such words may. */
    public double likeness(String other) {
        int longer = Math.max(word.length(), other.length());
        int allowed = slips(Math.min(word.length(), other.length()));
        if (allowed == 0 || longer > LONGEST) {
            return word.equals(other) ? 1 : 0;
        }
        return Math.abs(word.length() - other.length()) > allowed ? 0 : likeness(distance(other), allowed, longer);
    }

    /** The same for a packed word that is not this one. */
    public double likeness(PackedWord other) {
        int longer = Math.max(word.length(), other.length());
        int allowed = slips(Math.min(word.length(), other.length()));
        if (allowed == 0 || longer > LONGEST || Math.abs(word.length() - other.length()) > allowed) {
            return 0;
        }
        return likeness(distance(other), allowed, longer);
    }

    private static double likeness(int distance, int allowed, int longer) {
        return distance > allowed ? 0 : 1 - SLIP * distance / longer;
    }

    /** The edit distance to another word; both at most {@link #LONGEST} letters and this one not empty. */
    public int distance(String other) {
        check(other.length());
        var steps = new Steps(word.length());
        for (int i = 0; i < other.length(); i++) {
            steps.take(places(other.charAt(i)));
        }
        return steps.distance;
    }

    /** The same for a packed word. */
    public int distance(PackedWord other) {
        check(other.length());
        var steps = new Steps(word.length());
        for (int i = 0; i < other.length(); i++) {
            steps.take(places[other.letter(i)]);
        }
        return steps.distance;
    }

    private void check(int other) {
        int letters = word.length();
        if (letters == 0 || letters > LONGEST || other > LONGEST) {
            throw new IllegalArgumentException("words of 1 to " + LONGEST + " letters are compared, not of " + letters);
        }
    }

    /** The distance to the letters taken so far, as vertical differences in two machine words. */
    private static final class Steps {
        private final long last;
        private long up;
        private long down;
        private long diagonal;
        private long before;
        private int distance;

        Steps(int letters) {
            last = 1L << (letters - 1);
            up = letters == LONGEST ? -1L : (1L << letters) - 1;
            distance = letters;
        }

        void take(long same) {
            long swap = ((~diagonal & same) << 1) & before;
            diagonal = (((same & up) + up) ^ up) | same | down | swap;
            long plus = down | ~(diagonal | up);
            long minus = diagonal & up;
            if ((plus & last) != 0) {
                distance++;
            } else if ((minus & last) != 0) {
                distance--;
            }
            plus = (plus << 1) | 1;
            minus <<= 1;
            up = minus | ~(diagonal | plus);
            down = diagonal & plus;
            before = same;
        }
    }

    private long places(char c) {
        if (c < ASCII) {
            return places[c];
        }
        long found = 0;
        for (int i = word.indexOf(c); i >= 0; i = word.indexOf(c, i + 1)) {
            found |= 1L << i;
        }
        return found;
    }
}
