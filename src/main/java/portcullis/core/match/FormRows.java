package portcullis.core.match;

import java.util.List;
import portcullis.core.text.Tag;
import portcullis.core.text.Token;

/**
 * What the index weighs a listed name by without comparing it: a row of numbers for each, so that one look at memory tells most
 * of it. Immutable.
 */
final class FormRows {
    private static final int COST = 0;
    private static final int SAYS = 1;
    /** How many words, in the lower half, and how many of the name's words are single letters above. */
    private static final int COUNTS = 2;
    /** So many word numbers stand in the row itself; of a name with more, where they begin among the others. */
    private static final int NEAR = 5;

    private static final int WORDS = 3;
    private static final int ROW = WORDS + NEAR;

    private final int[] rows;
    private final int[] others;

    /** @param numbers all word numbers, those of each form from its start on */
    FormRows(List<ListedForm> forms, int[] starts, int[] numbers) {
        rows = new int[ROW * forms.size()];
        others = numbers;
        for (int form = 0; form < forms.size(); form++) {
            int count = starts[form + 1] - starts[form];
            float cost = 0;
            float says = 0;
            int initials = 0;
            for (Token token : forms.get(form).tokens()) {
                cost += (float) Points.missing(token);
                says += (float) token.bits();
                initials += token.tag() == Tag.INITIAL ? 1 : 0;
            }
            int row = ROW * form;
            rows[row + COST] = Float.floatToRawIntBits(cost);
            rows[row + SAYS] = Float.floatToRawIntBits(says);
            rows[row + COUNTS] = count | Math.min(initials, Short.MAX_VALUE) << Short.SIZE;
            if (count <= NEAR) {
                System.arraycopy(numbers, starts[form], rows, row + WORDS, count);
            } else {
                rows[row + WORDS] = starts[form];
            }
        }
    }

    /** Looks at the rows of some forms one right after the other, so that memory is waited for once and not for each. */
    int touch(Touched forms) {
        int seen = 0;
        for (int i = 0; i < forms.count(); i++) {
            seen += rows[ROW * forms.number(i)];
        }
        return seen;
    }

    /** What all words of a form cost when none is paired, in points. */
    double cost(int form) {
        return Float.intBitsToFloat(rows[ROW * form + COST]);
    }

    /** What all words of a form say, in bits. */
    double says(int form) {
        return Float.intBitsToFloat(rows[ROW * form + SAYS]);
    }

    /** How many words of a form are single letters. */
    int initials(int form) {
        return rows[ROW * form + COUNTS] >>> Short.SIZE;
    }

    /** How many words of a form are more than slight. */
    int words(int form) {
        return rows[ROW * form + COUNTS] & 0xFFFF;
    }

    /** The number of such a word, counted from 0. */
    int word(int form, int at) {
        int row = ROW * form;
        return words(form) <= NEAR ? rows[row + WORDS + at] : others[rows[row + WORDS] + at];
    }
}
