package portcullis.core.match;

import java.util.Arrays;
import portcullis.core.text.Tag;
import portcullis.core.text.Token;

/**
 * The most that the words of one reading can make of one listed name: each by its best partner there, counted from above, less
 * what at least speaks against. For one query at a time, set anew for each name.
 */
final class Balance {
    private final Bounds bounds;
    private final Likenesses pairs;
    private final FormRows rows;
    private final Token[] words;
    private final int legalForms;
    private final boolean business;
    private final double[] bits;
    private final double[] unpaired;
    /** Of each word: the best points, and the most bits of a partner, of one that is a name, a generic word; 0 without. */
    private final double[] points;

    private final double[] takes;
    private final double[] names;
    private final double[] generic;

    Balance(QueryReading reading, Bounds bounds, Likenesses pairs, FormRows rows) {
        this.bounds = bounds;
        this.pairs = pairs;
        this.rows = rows;
        words = reading.tokens();
        legalForms = Marks.legalForms(words);
        business = reading.isBusiness();
        bits = new double[words.length];
        unpaired = new double[words.length];
        for (int i = 0; i < words.length; i++) {
            bits[i] = words[i].tag().isSlight() ? 0 : words[i].bits();
            unpaired[i] = bounds.unpaired(i);
        }
        points = new double[words.length];
        takes = new double[words.length];
        names = new double[words.length];
        generic = new double[words.length];
    }

    /** Whether a listed name may reach the threshold. */
    boolean mayReach(int form) {
        int count = rows.words(form);
        if (count == FormRows.MOST_WORDS || rows.initials(form) == FormRows.MOST_INITIALS) {
            return true;
        }
        System.arraycopy(unpaired, 0, points, 0, points.length);
        Arrays.fill(takes, 0);
        Arrays.fill(names, 0);
        Arrays.fill(generic, 0);
        for (int at = 0; at < count; at++) {
            for (int pair = pairs.first(rows.word(form, at)); pair >= 0; pair = pairs.next(pair)) {
                raise(pair);
            }
        }
        return weigh(form);
    }

    private void raise(int pair) {
        int word = pairs.word(pair);
        points[word] = Math.max(points[word], pairs.points(pair));
        takes[word] = Math.max(takes[word], pairs.bits(pair));
        names[word] = Math.max(names[word], pairs.names(pair));
        generic[word] = Math.max(generic[word], pairs.generic(pair));
    }

    private boolean weigh(int form) {
        int initials = rows.initials(form);
        double sum = bounds.leftOut() * rows.cost(form) + Marks.points(legalForms, business, rows.marks(form));
        double agreeing = 0;
        double extra = 0;
        double missing = rows.says(form);
        for (int i = 0; i < points.length; i++) {
            sum += points[i];
            agreeing += Math.min(bits[i], takes[i]);
            extra += takes[i] > 0 ? 0 : bits[i];
            missing -= takes[i];
        }
        sum += initials == 0 ? contradictions(form) : 0;
        return bounds.mayReach(
                sum, agreeing + initials, initials > 0 ? Math.max(0, extra - covered(initials)) : extra, missing);
    }

    /** What words cost that only the one name has and only the other, and numbers that are only in the submitted one. */
    private double contradictions(int form) {
        double extraNames = 0;
        double extraGeneric = 0;
        double missingNames = rows.names(form) - bounds.slightTakes();
        double missingGeneric = rows.generic(form) - bounds.slightTakes();
        double number = 0;
        for (int i = 0; i < words.length; i++) {
            if (takes[i] == 0) {
                extraNames += words[i].tag().isDistinctive() ? bits[i] : 0;
                extraGeneric += words[i].tag() == Tag.GENERIC ? bits[i] : 0;
                number = words[i].tag() == Tag.NUMBER ? Points.EXTRA_NUMBER : number;
            }
            missingNames -= names[i];
            missingGeneric -= generic[i];
        }
        return number
                + Points.OTHER_NAME * Math.min(extraNames, Math.max(0, missingNames))
                + Points.OTHER_GENERIC * Math.min(extraGeneric, bounds.leftOut() * Math.max(0, missingGeneric));
    }

    /** The bits of the most telling words without a partner, as many as there are initials. */
    private double covered(int initials) {
        double[] open = new double[bits.length];
        for (int i = 0; i < open.length; i++) {
            open[i] = takes[i] > 0 ? 0 : bits[i];
        }
        Arrays.sort(open);
        double covered = 0;
        for (int i = Math.max(0, open.length - initials); i < open.length; i++) {
            covered += open[i];
        }
        return covered;
    }
}
