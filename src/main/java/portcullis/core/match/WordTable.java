package portcullis.core.match;

import java.util.EnumMap;
import java.util.Map;
import portcullis.core.text.PackedWord;
import portcullis.core.text.Tag;
import portcullis.core.text.Token;

/**
 * What words are compared by, laid side by side in primitive arrays: half a cache line for each text, so that comparing one word
 * with many touches little memory. Tells of two words of unlike texts what {@link QueryWord#likeness} tells, or slightly more
 * where two sounds share a hash. Immutable.
 */
final class WordTable {
    private static final Tag[] TAGS = Tag.values();
    private static final Map<Tag, Integer> PLACES = places();
    private static final int SPELLED = 1 << 4;
    /** Set where one word alone has the text and its letters are packed. */
    private static final int PACKED = 1 << 5;

    private static final int FLAGS = 8;
    private static final long LETTERS = (1L << Token.LETTER_BITS) - 1;
    /** Longer words count as so long. */
    private static final int LONGEST = (1 << (Long.SIZE - Token.LETTER_BITS)) - 1;
    /** A text's row: its letters in two numbers, its length, and its sound's hash above its consonants' above its flags. */
    private static final int ROW = 4;

    private final Token[] words;
    /** Of each text: which letters it has, and above them how long it is. */
    private final long[] signatures;

    private final long[] rows;

    private WordTable(Token[] words, int[] texts) {
        this.words = words;
        signatures = new long[texts.length - 1];
        rows = new long[ROW * signatures.length];
        for (int i = 0; i + 1 < texts.length; i++) {
            Token word = words[texts[i]];
            PackedWord packed = PackedWord.of(word.text());
            int flags = PLACES.getOrDefault(word.tag(), 0) | (word.isSpelled() ? SPELLED : 0);
            boolean alone = texts[i + 1] == texts[i] + 1 && packed.isWhole();
            signatures[i] = signature(word);
            rows[ROW * i] = packed.first();
            rows[ROW * i + 1] = packed.second();
            rows[ROW * i + 2] = packed.length();
            rows[ROW * i + 3] = ((long) word.sound().hashCode() << 32)
                    | consonants(word.consonants().hashCode())
                    | flags
                    | (alone ? PACKED : 0);
        }
    }

    private static Map<Tag, Integer> places() {
        var places = new EnumMap<Tag, Integer>(Tag.class);
        for (int i = 0; i < TAGS.length; i++) {
            places.put(TAGS[i], i);
        }
        return places;
    }

    /** What is kept of a hash beside the flags. */
    private static long consonants(int hash) {
        return ((long) hash << FLAGS) & 0xFFFF_FF00L;
    }

    /** @param texts where the words of each text begin, and last how many words there are */
    static WordTable of(Token[] words, int[] texts) {
        return new WordTable(words, texts);
    }

    /** Looks at the rows of some texts one right after the other, so that memory is waited for once and not for each. */
    long touch(Touched texts) {
        long seen = 0;
        for (int i = 0; i < texts.count(); i++) {
            seen += rows[ROW * texts.number(i) + 3];
        }
        return seen;
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
        long told = rows[ROW * text + 3];
        if ((told & PACKED) == 0) {
            return submitted.likeness(words[number]);
        }
        Tag tag = TAGS[(int) told & (SPELLED - 1)];
        if (!submitted.mayDiffer(tag, (told & SPELLED) != 0)) {
            return 0;
        }
        var letters = new PackedWord(rows[ROW * text], rows[ROW * text + 1], (int) rows[ROW * text + 2]);
        double alike = submitted.spelledLike(letters);
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
