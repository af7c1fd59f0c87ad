package portcullis.core.text;

/**
 * What it costs to take one spelling for a slip of another, in ordinary slips. Hands and eyes slip in known ways: letters change
 * places, are typed twice or once, are hit beside their key, or are taken for one that looks or sounds alike; the first letter
 * is seldom missed. A letter put in another's place without such a reason more often makes another name. (Damerau, "A technique
 * for computer detection and correction of spelling errors", 1964, counts four fifths of all slips among the first three.)
 */
public final class Slips {
    /** No slip costs less. */
    public static final double LEAST = 0.6;

    private static final double SWAPPED = 0.7;
    private static final double DOUBLED = LEAST;
    private static final double ALIKE = 0.8;
    private static final double OTHER = 1.3;
    private static final double FIRST = 0.4;

    private static final String[] KEYS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};
    private static final String[] SOUNDS = {
        "aeo", "eiy", "ou", "sz", "ck", "kq", "mn", "bd", "bp", "dt", "uvw", "gj", "il", "o0", "l1i"
    };
    private static final boolean[][] NEAR = near();

    private Slips() {}

    private static boolean[][] near() {
        var near = new boolean[128][128];
        for (String group : SOUNDS) {
            for (int i = 0; i < group.length(); i++) {
                for (int j = 0; j < group.length(); j++) {
                    near[group.charAt(i)][group.charAt(j)] = true;
                }
            }
        }
        for (int row = 0; row < KEYS.length; row++) {
            for (int i = 0; i < KEYS[row].length(); i++) {
                mark(near, KEYS[row].charAt(i), KEYS[row], i + 1);
                if (row + 1 < KEYS.length) {
                    mark(near, KEYS[row].charAt(i), KEYS[row + 1], i - 1);
                    mark(near, KEYS[row].charAt(i), KEYS[row + 1], i);
                }
            }
        }
        return near;
    }

    private static void mark(boolean[][] near, char key, String row, int at) {
        if (at >= 0 && at < row.length()) {
            near[key][row.charAt(at)] = true;
            near[row.charAt(at)][key] = true;
        }
    }

    /** The least cost of turning one word into the other; symmetric, 0 for the same word. */
    public static double cost(String one, String other) {
        double[][] costs = new double[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                costs[i][j] = i + j == 0 ? 0 : cheapest(costs, one, other, i, j);
            }
        }
        return costs[one.length()][other.length()];
    }

    private static double cheapest(double[][] costs, String one, String other, int i, int j) {
        double least = Double.MAX_VALUE;
        if (i > 0) {
            least = costs[i - 1][j] + left(one, i - 1);
        }
        if (j > 0) {
            least = Math.min(least, costs[i][j - 1] + left(other, j - 1));
        }
        if (i > 0 && j > 0) {
            double put = put(one.charAt(i - 1), other.charAt(j - 1)) + (i + j == 2 ? FIRST : 0);
            boolean same = one.charAt(i - 1) == other.charAt(j - 1);
            least = Math.min(least, costs[i - 1][j - 1] + (same ? 0 : put));
        }
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, costs[i - 2][j - 2] + SWAPPED) : least;
    }

    /** A letter that one word has and the other has not. */
    private static double left(String word, int at) {
        boolean doubled = (at > 0 && word.charAt(at) == word.charAt(at - 1))
                || (at + 1 < word.length() && word.charAt(at) == word.charAt(at + 1));
        return doubled ? DOUBLED : at == 0 ? 1 + FIRST : 1;
    }

    private static double put(char one, char other) {
        return one < 128 && other < 128 && NEAR[one][other] ? ALIKE : OTHER;
    }
}
