package portcullis.core.match;

import java.util.Arrays;
import java.util.List;
import portcullis.core.text.Tag;
import portcullis.core.text.Token;

/**
 * The names that have a word, by the word's number: first those with initials, then the others, each part by how much the whole
 * name says. A number for each, which tells of what the name says as well: names that say too much are left unread. Immutable.
 */
final class Postings {
    /** What a name says is told in steps of so many bits, rounded down. */
    private static final int STEP = 2;
    /** The most bits that tell what a name says. */
    private static final int MOST_SAYS = 9;

    private static final int INITIALS = 1 << 31;

    private final int[] starts;
    private final int[] entries;
    private final int formBits;
    private final int mostSays;

    /**
     * @param words the numbers of each form's words, those of a form from its start on
     * @param vocabulary how many words there are
     */
    Postings(List<ListedForm> forms, int[] formStarts, int[] words, int vocabulary) {
        formBits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, forms.size()));
        mostSays = (1 << Math.min(MOST_SAYS, Integer.SIZE - 1 - formBits)) - 1;
        starts = new int[vocabulary + 1];
        for (int word : words) {
            starts[word + 1]++;
        }
        for (int i = 0; i < vocabulary; i++) {
            starts[i + 1] += starts[i];
        }
        entries = new int[words.length];
        int[] filled = starts.clone();
        for (long one : inOrder(forms)) {
            int entry = (int) one;
            int form = entry & ((1 << formBits) - 1);
            for (int at = formStarts[form]; at < formStarts[form + 1]; at++) {
                entries[filled[words[at]]++] = entry;
            }
        }
    }

    /** An entry for each form in the order in which a word's forms stand; above it what it is sorted by. */
    private long[] inOrder(List<ListedForm> forms) {
        var order = new long[forms.size()];
        for (int form = 0; form < order.length; form++) {
            double says = 0;
            boolean initials = false;
            for (Token token : forms.get(form).tokens()) {
                says += token.bits();
                initials |= token.tag() == Tag.INITIAL;
            }
            int step = Math.min(mostSays, (int) (says / STEP));
            int entry = form | step << formBits | (initials ? INITIALS : 0);
            order[form] = ((long) (initials ? 0 : 1) << 48 | (long) step << 32) | Integer.toUnsignedLong(entry);
        }
        Arrays.sort(order);
        return order;
    }

    /** Where the forms of a word begin. */
    int start(int word) {
        return starts[word];
    }

    /** Where the forms of a word end, exclusive. */
    int end(int word) {
        return starts[word + 1];
    }

    int form(int at) {
        return entries[at] & ((1 << formBits) - 1);
    }

    boolean hasInitials(int at) {
        return entries[at] < 0;
    }

    /** What a name says at least, in bits. */
    int says(int at) {
        return STEP * ((entries[at] & ~INITIALS) >>> formBits);
    }

    /** Has at hand where words' forms begin; any number, so that no compiler leaves it out. */
    int touch(int word) {
        return entries[starts[word]];
    }
}
