package portcullis.core.text;

/**
 * The letters of a word of up to 20 small Latin letters and digits, six bits each in two numbers: a word that is compared
 * without a look elsewhere in memory.
 *
 * @param length 0 to 20, or -1 for a word that cannot be packed
 */
public record PackedWord(long first, long second, int length) {
    /** The most letters that are packed. */
    public static final int LONGEST = 20;

    private static final int HALF = 10;
    private static final int BITS = 6;

    /** The word packed, or marked as one that cannot be. */
    public static PackedWord of(String word) {
        long first = 0;
        long second = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean small = c >= 'a' && c <= 'z';
            if (i == LONGEST || (!small && !(c >= '0' && c <= '9'))) {
                return new PackedWord(0, 0, -1);
            }
            long code = small ? c - 'a' : 26 + c - '0';
            if (i < HALF) {
                first |= code << (BITS * i);
            } else {
                second |= code << (BITS * (i - HALF));
            }
        }
        return new PackedWord(first, second, word.length());
    }

    public boolean isWhole() {
        return length >= 0;
    }

    /** Whether another word is the beginning of this one, or this one; both whole. */
    public boolean startsWith(PackedWord other) {
        if (other.length < 0 || other.length > length) {
            return false;
        }
        int here = Math.min(other.length, HALF);
        int there = other.length - here;
        return ((first ^ other.first) & mask(here)) == 0 && ((second ^ other.second) & mask(there)) == 0;
    }

    private static long mask(int letters) {
        return (1L << (BITS * letters)) - 1;
    }

    /** The letter or digit at a place from 0, below the length. */
    public char letter(int at) {
        long half = at < HALF ? first >>> (BITS * at) : second >>> (BITS * (at - HALF));
        int code = (int) half & 63;
        return (char) (code < 26 ? 'a' + code : '0' + code - 26);
    }
}
