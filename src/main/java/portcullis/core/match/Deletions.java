package portcullis.core.match;

import java.util.function.IntConsumer;
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

    private Deletions() {}

    /** Gives the hash of each rest of a word, some more than once; none for a word of one letter or far too many. */
    static void each(String word, IntConsumer rest) {
        if (word.length() < QueryWord.SHORTEST_SLIP || word.length() > Spelling.LONGEST) {
            return;
        }
        int slips = Math.max(1, Spelling.slips(word.length()));
        int letters = Math.min(BEGINNING, word.length());
        rest.accept(hash(word, letters, -1, -1));
        for (int i = 0; i < letters; i++) {
            rest.accept(hash(word, letters, i, -1));
            for (int j = i + 1; j < letters && slips > 1; j++) {
                rest.accept(hash(word, letters, i, j));
            }
        }
    }

    private static int hash(String word, int letters, int without, int norThis) {
        int hash = 17;
        for (int i = 0; i < letters; i++) {
            if (i != without && i != norThis) {
                hash = hash * 31 + word.charAt(i);
            }
        }
        return hash;
    }
}
