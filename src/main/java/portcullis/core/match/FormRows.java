package portcullis.core.match;

import java.util.List;
import portcullis.core.text.Tag;
import portcullis.core.text.Token;

/**
 * What the index weighs a listed name by without comparing it: a row of numbers for each, half a cache line, so that one look at
 * memory tells most of it. What is rounded is rounded towards the more likely match. Immutable.
 */
final class FormRows {
    /** So many words and no more are counted; a name with as many is never skipped. */
    static final int MOST_WORDS = (1 << 10) - 1;

    static final int MOST_INITIALS = (1 << 6) - 1;

    private static final int WORD_BITS = 10;
    private static final int MARKS = 16;

    /** What the name says and what its words cost, each in half a number. */
    private static final int SAYS = 0;
    /** What its name words and its generic words say. */
    private static final int NAMES = 1;
    /** How many words, how many initials, and its marks. */
    private static final int COUNTS = 2;
    /** So many word numbers stand in the row itself; of a name with more, where they begin among the others. */
    private static final int NEAR = 5;

    private static final int WORDS = 3;
    private static final int ROW = WORDS + NEAR;

    /** Bits are told in steps of so much, and costs in finer ones. */
    private static final double BIT_STEP = 0.125;

    private static final double COST_STEP = 1 / 64.0;
    private static final int HALF = (1 << 16) - 1;

    private final int[] rows;
    private final int[] others;

    /** @param numbers all word numbers, those of each form from its start on */
    FormRows(List<ListedForm> forms, int[] starts, int[] numbers) {
        rows = new int[ROW * forms.size()];
        others = numbers;
        for (int form = 0; form < forms.size(); form++) {
            int count = starts[form + 1] - starts[form];
            int row = ROW * form;
            weigh(forms.get(form), row);
            rows[row + COUNTS] |= Math.min(count, MOST_WORDS);
            if (count <= NEAR) {
                System.arraycopy(numbers, starts[form], rows, row + WORDS, count);
            } else {
                rows[row + WORDS] = starts[form];
            }
        }
    }

    private void weigh(ListedForm form, int row) {
        double cost = 0;
        double says = 0;
        double names = 0;
        double generic = 0;
        int initials = 0;
        for (Token token : form.tokens()) {
            cost -= Points.missing(token);
            says += token.bits();
            names += token.tag().isDistinctive() ? token.bits() : 0;
            generic += token.tag() == Tag.GENERIC ? token.bits() : 0;
            initials += token.tag() == Tag.INITIAL ? 1 : 0;
        }
        rows[row + SAYS] = steps(says, BIT_STEP) << 16 | steps(cost, COST_STEP);
        rows[row + NAMES] = steps(names, BIT_STEP) << 16 | steps(generic, BIT_STEP);
        rows[row + COUNTS] = Marks.of(form) << MARKS | Math.min(initials, MOST_INITIALS) << WORD_BITS;
    }

    private static int steps(double amount, double step) {
        return Math.min(HALF, (int) (amount / step));
    }

    /** Has a form's row at hand; any number, so that no compiler leaves it out. */
    int touch(int form) {
        return rows[ROW * form];
    }

    /** What all words of a form cost when none is paired, in points: at most 0, and no less than it costs. */
    double cost(int form) {
        return -COST_STEP * (rows[ROW * form + SAYS] & HALF);
    }

    /** What all words of a form say, in bits, or slightly less. */
    double says(int form) {
        return BIT_STEP * (rows[ROW * form + SAYS] >>> 16);
    }

    /** What those say that tell who is meant. */
    double names(int form) {
        return BIT_STEP * (rows[ROW * form + NAMES] >>> 16);
    }

    /** What its generic words say. */
    double generic(int form) {
        return BIT_STEP * (rows[ROW * form + NAMES] & HALF);
    }

    /** What else is known of a form, as {@link Marks}. */
    int marks(int form) {
        return rows[ROW * form + COUNTS] >>> MARKS;
    }

    /** How many words of a form are single letters, up to {@link #MOST_INITIALS}. */
    int initials(int form) {
        return (rows[ROW * form + COUNTS] >>> WORD_BITS) & MOST_INITIALS;
    }

    /** How many words of a form are more than slight, up to {@link #MOST_WORDS}. */
    int words(int form) {
        return rows[ROW * form + COUNTS] & MOST_WORDS;
    }

    /** The number of such a word, counted from 0. */
    int word(int form, int at) {
        int row = ROW * form;
        return words(form) <= NEAR ? rows[row + WORDS + at] : others[rows[row + WORDS] + at];
    }
}
