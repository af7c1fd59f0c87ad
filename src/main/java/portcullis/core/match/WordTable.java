package portcullis.core.match;

import java.util.EnumMap;
import java.util.Map;
import portcullis.core.text.PackedWord;
import portcullis.core.text.Tag;
import portcullis.core.text.Token;

/**
 * What words are compared and weighed by, laid side by side in primitive arrays: half a cache line for each word, so that
 * comparing one word with many touches little memory. Tells of two words what {@link QueryWord#likeness} tells, or slightly more
 * where two sounds share a hash. Immutable.
 */
final class WordTable {
    private static final Tag[] TAGS = Tag.values();
    private static final Map<Tag, Integer> PLACES = places();

    /** A word's row: its letters in two numbers, with its tag and marks above; its sound, consonants, length; what it says and costs. */
    private static final int ROW = 4;

    private static final int LETTERS = 60;
    private static final long LETTER_MASK = (1L << LETTERS) - 1;
    /** Beside the tag: the word may be misspelled. */
    private static final int SPELLED = 1 << 3;

    private static final int CONSONANTS = 8;
    private static final int LENGTH_MASK = (1 << CONSONANTS) - 1;

    /** Of each word which letters it has, and above them how long it is. */
    private final long[] signatures;

    private static final long SIGNATURE_LETTERS = (1L << Token.LETTER_BITS) - 1;
    /** Longer words count as so long. */
    private static final int LONGEST = (1 << (Long.SIZE - Token.LETTER_BITS)) - 1;

    private final Token[] words;
    private final long[] rows;

    private WordTable(Token[] words) {
        this.words = words;
        signatures = new long[words.length];
        rows = new long[ROW * words.length];
        for (int i = 0; i < words.length; i++) {
            Token word = words[i];
            PackedWord packed = PackedWord.of(word.text());
            int row = ROW * i;
            signatures[i] = signature(word);
            rows[row] = packed.first()
                    | (long) (PLACES.getOrDefault(word.tag(), 0) | (word.isSpelled() ? SPELLED : 0)) << LETTERS;
            rows[row + 1] = packed.second() | (packed.isWhole() ? 1L << LETTERS : 0);
            rows[row + 2] = (long) word.sound().hashCode() << 32
                    | consonants(word.consonants().hashCode())
                    | (packed.isWhole() ? packed.length() : 0);
            rows[row + 3] = (long) Float.floatToRawIntBits((float) word.bits()) << 32
                    | Integer.toUnsignedLong(Float.floatToRawIntBits((float) Points.missing(word)));
        }
    }

    private static Map<Tag, Integer> places() {
        var places = new EnumMap<Tag, Integer>(Tag.class);
        for (int i = 0; i < TAGS.length; i++) {
            places.put(TAGS[i], i);
        }
        return places;
    }

    /** What is kept of a hash beside the length. */
    private static long consonants(int hash) {
        return ((long) hash << CONSONANTS) & 0xFFFF_FF00L;
    }

    static WordTable of(Token[] words) {
        return new WordTable(words);
    }

    static long signature(Token word) {
        return word.letters() | ((long) Math.min(word.length(), LONGEST) << Token.LETTER_BITS);
    }

    /** As {@link Token#mayBeWithin}. */
    boolean mayBeWithin(int slips, long signature, int word) {
        long other = signatures[word];
        return Long.bitCount((signature ^ other) & SIGNATURE_LETTERS) <= 2 * slips
                && Math.abs((signature >>> Token.LETTER_BITS) - (other >>> Token.LETTER_BITS)) <= slips;
    }

    /** Has a word's row at hand; any number, so that no compiler leaves it out. */
    long touch(int word) {
        return rows[ROW * word];
    }

    Tag tag(int word) {
        return TAGS[(int) (rows[ROW * word] >>> LETTERS) & (SPELLED - 1)];
    }

    /** How surprising the word is, in bits. */
    float bits(int word) {
        return Float.intBitsToFloat((int) (rows[ROW * word + 3] >>> 32));
    }

    /** What the word costs if it is left over, in points. */
    float missing(int word) {
        return Float.intBitsToFloat((int) rows[ROW * word + 3]);
    }

    int length(int word) {
        return isPacked(word) ? (int) rows[ROW * word + 2] & LENGTH_MASK : words[word].length();
    }

    private boolean isPacked(int word) {
        return rows[ROW * word + 1] >>> LETTERS != 0;
    }

    private PackedWord letters(int word) {
        int row = ROW * word;
        return new PackedWord(rows[row] & LETTER_MASK, rows[row + 1] & LETTER_MASK, (int) rows[row + 2] & LENGTH_MASK);
    }

    /** Whether a listed word has a text. */
    boolean hasText(int word, String text, PackedWord packed) {
        return isPacked(word)
                ? letters(word).equals(packed)
                : words[word].text().equals(text);
    }

    /** Whether two listed words have the same text. */
    boolean haveOneText(int one, int other) {
        if (isPacked(one) && isPacked(other)) {
            return letters(one).equals(letters(other));
        }
        return words[one].hasText(words[other]);
    }

    /** Whether a listed word begins with a text. */
    boolean begins(int word, String text, PackedWord packed) {
        return isPacked(word)
                ? letters(word).startsWith(packed)
                : words[word].text().startsWith(text);
    }

    double likeness(QueryWord submitted, int word) {
        if (!isPacked(word)) {
            return submitted.likeness(words[word]);
        }
        PackedWord letters = letters(word);
        if (letters.equals(submitted.packed())) {
            return 1;
        }
        Tag tag = tag(word);
        if (!submitted.mayDiffer(tag, ((rows[ROW * word] >>> LETTERS) & SPELLED) != 0)) {
            return 0;
        }
        double alike = submitted.spelledLike(letters);
        long told = rows[ROW * word + 2];
        int sound = (int) (told >>> 32);
        if (sound != 0 && sound == submitted.soundHash()) {
            return Math.max(alike, QueryWord.SOUND);
        }
        if (alike > 0) {
            return alike;
        }
        if (!submitted.consonants().isEmpty() && (told & 0xFFFF_FF00L) == consonants(submitted.consonantsHash())) {
            return QueryWord.UNVOWELED;
        }
        return submitted.otherwiseLike(tag, letters);
    }
}
