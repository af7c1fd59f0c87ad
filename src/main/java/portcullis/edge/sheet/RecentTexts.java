package portcullis.edge.sheet;

import org.jspecify.annotations.Nullable;

/**
 * What short numbers came to the last time, so that a value that is often there, such as a day or a quantity, is turned into text
 * once. Each number has one place, which a later one may take over.
 */
final class RecentTexts {
    private static final int PLACES = 1 << 13;
    private static final int LONGEST = 8;
    private final long[] numbers = new long[PLACES];
    private final int[] styles = new int[PLACES];
    private final @Nullable String[] texts = new String[PLACES];

    /** The place of a number of up to eight characters, made ready for it; -1 for a longer one. */
    int place(byte[] bytes, int from, int to, int style) {
        if (to - from > LONGEST) {
            return -1;
        }
        long number = 0;
        for (int i = from; i < to; i++) {
            number = number << 8 | bytes[i];
        }
        long mixed = (number + style) * 0x9E3779B97F4A7C15L;
        int place = (int) (mixed >>> 51);
        if (numbers[place] != number || styles[place] != style) {
            numbers[place] = number;
            styles[place] = style;
            texts[place] = null;
        }
        return place;
    }

    /** What the number at a place came to; null when that is not known. */
    @Nullable
    String at(int place) {
        return texts[place];
    }

    void put(int place, String text) {
        texts[place] = text;
    }
}
