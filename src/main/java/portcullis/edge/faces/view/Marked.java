package portcullis.edge.faces.view;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portcullis.core.match.Evidence;

/**
 * A name or an address in pieces, each marked by whether the other side has it too: so that the eye finds at once what two parties
 * have in common. It shows the texts as they were written; what counted, and how much, the evidence says.
 */
public final class Marked {
    /** A run of letters and digits; in scripts without spaces each character is one. */
    private static final Pattern WORD = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|[[\\p{L}\\p{N}\\p{M}]&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]+");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Marked() {}

    /** How a piece stands to the other side. */
    public enum How {
        /** What lies between words. */
        BETWEEN,
        /** The other side has the same word. */
        SAME,
        /** The evidence holds it against a word of the other side that is written differently. */
        ALIKE,
        /** Only this side has it. */
        ONLY
    }

    /** A piece of the text as written. */
    public record Piece(String text, How how) {
        public boolean isSame() {
            return how == How.SAME;
        }

        public boolean isAlike() {
            return how == How.ALIKE;
        }

        public boolean isOnly() {
            return how == How.ONLY;
        }
    }

    /** The pieces of a text beside another one; together they are the text again. */
    public static List<Piece> of(String text, String other, Evidence evidence) {
        Set<String> there = words(other);
        Set<String> alike = alike(evidence);
        var pieces = new ArrayList<Piece>();
        Matcher words = WORD.matcher(text);
        int at = 0;
        while (words.find()) {
            between(text, at, words.start(), pieces);
            pieces.add(new Piece(words.group(), how(folded(words.group()), there, alike)));
            at = words.end();
        }
        between(text, at, text.length(), pieces);
        return List.copyOf(pieces);
    }

    private static How how(String word, Set<String> there, Set<String> alike) {
        if (there.contains(word)) {
            return How.SAME;
        }
        return alike.contains(word) ? How.ALIKE : How.ONLY;
    }

    private static void between(String text, int from, int to, List<Piece> pieces) {
        if (from < to) {
            pieces.add(new Piece(text.substring(from, to), How.BETWEEN));
        }
    }

    private static Set<String> words(String text) {
        var words = new HashSet<String>();
        WORD.matcher(text).results().forEach(word -> words.add(folded(word.group())));
        return words;
    }

    /** The words that the evidence holds against different ones, of both sides. */
    private static Set<String> alike(Evidence evidence) {
        var alike = new HashSet<String>();
        for (EvidenceLine line : EvidenceLine.of(evidence)) {
            boolean pair = !line.submitted().isEmpty() && !line.listed().isEmpty();
            if (pair && line.counted()) {
                alike.addAll(words(line.submitted()));
                alike.addAll(words(line.listed()));
            }
        }
        return alike;
    }

    private static String folded(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
