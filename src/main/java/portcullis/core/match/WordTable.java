package portcullis.core.match;

import portcullis.core.text.Tag;
import portcullis.core.text.Token;

/**
 * What words are compared by, laid side by side in primitive arrays, so that comparing one word with many touches little
 * memory. Tells of two words of unlike texts what {@link QueryWord#likeness} tells, or slightly more where two sounds share a
 * hash. Immutable.
 */
final class WordTable {
    private static final long LETTERS = (1L << Token.LETTER_BITS) - 1;
    /** Longer words count as so long. */
    private static final int LONGEST = (1 << (Long.SIZE - Token.LETTER_BITS)) - 1;

    private final Token[] words;
    private final Tag[] tags;
    private final boolean[] spelled;
    /** Of each text: which letters it has, and above them how long it is. */
    private final long[] signatures;
    /** The letters of all texts that are written in ASCII, one after the other. */
    private final byte[] letters;
    /** Where the letters of a text begin; they end where those of the next text do. */
    private final int[] starts;
    /** Hashes of the words' sounds and consonants; 0 for words without. */
    private final int[] sounds;

    private final int[] consonants;

    private WordTable(Token[] words, int[] texts) {
        this.words = words;
        tags = new Tag[words.length];
        spelled = new boolean[words.length];
        sounds = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            tags[i] = words[i].tag();
            spelled[i] = words[i].isSpelled();
            sounds[i] = words[i].sound().hashCode();
        }
        signatures = new long[texts.length - 1];
        consonants = new int[signatures.length];
        starts = new int[texts.length];
        for (int i = 0; i < signatures.length; i++) {
            Token word = words[texts[i]];
            signatures[i] = signature(word);
            consonants[i] = word.consonants().hashCode();
            starts[i + 1] = starts[i] + (isAscii(word.text()) ? word.length() : 0);
        }
        letters = new byte[starts[signatures.length]];
        for (int i = 0; i < signatures.length; i++) {
            for (int j = starts[i]; j < starts[i + 1]; j++) {
                letters[j] = (byte) words[texts[i]].text().charAt(j - starts[i]);
            }
        }
    }

    /** @param texts where the words of each text begin, and last how many words there are */
    static WordTable of(Token[] words, int[] texts) {
        return new WordTable(words, texts);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    static long signature(Token word) {
        return word.letters() | ((long) Math.min(word.length(), LONGEST) << Token.LETTER_BITS);
    }

    /** As {@link Token#mayBeWithin}. */
    boolean mayBeWithin(int slips, long signature, int text) {
        long other = signatures[text];
        return Long.bitCount((signature ^ other) & LETTERS) <= 2 * slips
                && Math.abs((signature >>> Token.LETTER_BITS) - (other >>> Token.LETTER_BITS)) <= slips;
    }

    double likeness(QueryWord submitted, int number, int text) {
        int from = starts[text];
        int to = starts[text + 1];
        if (from == to) {
            return submitted.likeness(words[number]);
        }
        if (!submitted.mayDiffer(tags[number], spelled[number])) {
            return 0;
        }
        double alike = submitted.spelledLike(letters, from, to);
        if (sounds[number] != 0 && sounds[number] == submitted.soundHash()) {
            return Math.max(alike, QueryWord.SOUND);
        }
        if (alike > 0) {
            return alike;
        }
        if (!submitted.consonants().isEmpty() && consonants[text] == submitted.consonantsHash()) {
            return QueryWord.UNVOWELED;
        }
        return submitted.otherwiseLike(tags[number], letters, from, to);
    }
}
