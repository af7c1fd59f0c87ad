package portcullis.core.match;

import portcullis.core.text.Spelling;

/**
 * The deletion neighborhood of a word: what is left of its beginning when up to as many letters as it may bear slips are
 * taken out. Two words within so many slips of each other share at least one such rest; that holds for the beginnings of
 * equal length too, as a letter that an insertion pushes out of one beginning can be deleted from the other. (After Bocek,
 * Hunt and Stiller, "Fast similarity search in large dictionaries", 2007.)
 */
final class Deletions {
    /** Longer words are known by their first letters: enough to tell them apart, few enough to keep. */
    static final int BEGINNING = 9;
    /** No word has more rests. */
    static final int MOST = 1 + BEGINNING + BEGINNING * (BEGINNING - 1) / 2;

    private static final int BASE = 0x01000193;
    private static final int[] POWERS = new int[BEGINNING + 1];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * BASE;
        }
    }

    /** The hashes of all beginnings of a word, by their length. */
    private final int[] prefixes = new int[BEGINNING + 1];

    /**
     * Writes the hash of each rest of a word, for one thread at a time; of letters that follow each other and are alike, either
     * is taken out, not each.
     *
     * @param rests has room for {@link #MOST} from a place on
     * @return how many; none for a word of one letter or far too many
     */
    int of(String word, int[] rests, int from) {
        if (word.length() < QueryWord.SHORTEST_SLIP || word.length() > Spelling.LONGEST) {
            return 0;
        }
        boolean two = Spelling.slips(word.length()) > 1;
        int letters = Math.min(BEGINNING, word.length());
        prefixes[0] = 1;
        for (int i = 0; i < letters; i++) {
            prefixes[i + 1] = prefixes[i] * BASE + word.charAt(i);
        }
        int at = from;
        rests[at++] = prefixes[letters];
        for (int i = 0; i < letters; i++) {
            boolean twin = i + 1 < letters && word.charAt(i) == word.charAt(i + 1);
            if (!twin) {
                rests[at++] = joined(prefixes[i], i + 1, letters);
            }
            for (int j = i + 1; two && j < letters; j++) {
                boolean other = j + 1 < letters && word.charAt(j) == word.charAt(j + 1);
                if (!other && (!twin || j == i + 1)) {
                    rests[at++] = joined(joined(prefixes[i], i + 1, j), j + 1, letters);
                }
            }
        }
        return at - from;
    }

    /** The hash of a text followed by the letters from one place to another. */
    private int joined(int text, int from, int to) {
        return (text - prefixes[from]) * POWERS[to - from] + prefixes[to];
    }
}
