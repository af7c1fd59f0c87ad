package portcullis.edge.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * What separates the cells of a text file's lines, told from its first lines: the character that stands equally often on the
 * most lines, outside quotation marks; a leading {@code sep=;} line settles it.
 *
 * @param toSkip characters of the {@code sep=} line, which is no row
 */
record Delimiter(char character, int toSkip) {
    private static final String CANDIDATES = ",;\t|";
    private static final int LINES = 50;

    static Delimiter of(String head) {
        if (head.regionMatches(true, 0, "sep=", 0, 4) && head.length() > 5) {
            int end = head.indexOf('\n');
            boolean alone = end >= 0 && end <= 7 && head.substring(5, end).isBlank();
            if (alone) {
                return new Delimiter(head.charAt(4), end + 1);
            }
        }
        return new Delimiter(mostRegular(head), 0);
    }

    private static char mostRegular(String head) {
        List<int[]> lines = counts(head);
        char best = ',';
        long bestScore = 0;
        for (int i = 0; i < CANDIDATES.length(); i++) {
            long score = score(lines, i);
            if (score > bestScore) {
                bestScore = score;
                best = CANDIDATES.charAt(i);
            }
        }
        return best;
    }

    /** How many lines share the candidate's most frequent count above zero, times a thousand, plus that count. */
    private static long score(List<int[]> lines, int candidate) {
        long best = 0;
        for (int[] line : lines) {
            int count = line[candidate];
            long same =
                    lines.stream().filter(other -> other[candidate] == count).count();
            best = count == 0 ? best : Math.max(best, same * 1_000 + count);
        }
        return best;
    }

    private static List<int[]> counts(String head) {
        var lines = new ArrayList<int[]>();
        var current = new int[CANDIDATES.length()];
        boolean quoted = false;
        for (int i = 0; i < head.length() && lines.size() < LINES; i++) {
            char c = head.charAt(i);
            int candidate = CANDIDATES.indexOf(c);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '\n') {
                lines.add(current);
                current = new int[CANDIDATES.length()];
            } else if (!quoted && candidate >= 0) {
                current[candidate]++;
            }
        }
        if (lines.size() < LINES) {
            lines.add(current);
        }
        return lines;
    }
}
