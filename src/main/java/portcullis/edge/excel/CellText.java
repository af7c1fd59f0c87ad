package portcullis.edge.excel;

import java.util.Arrays;
import java.util.regex.Pattern;

/** What has to be known of a text before it goes into a cell. */
final class CellText {
    /** Text that the file format would read as an escaped character, such as {@code _x0041_} for A. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /** Widths of the characters below 128 in hundredths of a column's unit, which is a digit one point larger than the text. */
    private static final int[] WIDTHS = widths();

    private static final int LETTER = 95;
    private static final int WIDE = 185;

    private CellText() {}

    private static int[] widths() {
        int[] widths = new int[128];
        Arrays.fill(widths, 86);
        Arrays.fill(widths, 'A', 'Z' + 1, 108);
        " .,;:'|!ijlt()[]-frI".chars().forEach(narrow -> widths[narrow] = 54);
        "mwMW@%".chars().forEach(wide -> widths[wide] = 145);
        return widths;
    }

    /** The text as the file format has to have it so that every reader shows what was given. */
    static String stored(String text) {
        return text.indexOf("_x") < 0 ? text : ESCAPE.matcher(text).replaceAll("_x005F_");
    }

    /**
     * Whether somebody who edits the cell, or saves the sheet as CSV, could set a formula off: the text begins with one of
     * {@code = + - @}, their full-width forms, a tabulator or a line end, blanks before it aside.
     */
    static boolean looksActive(String text) {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case ' ', '\u00a0', '\u3000', '\ufeff' -> {}
                case '=', '+', '-', '@', '\t', '\r', '\n', '\uff1d', '\uff0b', '\uff0d', '\uff20' -> {
                    return true;
                }
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    /** How many lines a text takes in a column so many digits wide, broken between words where it can be; near enough. */
    static int lines(String text, int width) {
        int room = width * 100;
        int lines = 1;
        int line = 0;
        int word = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lines++;
                line = 0;
                word = 0;
                continue;
            }
            int letter = c < 128 ? WIDTHS[c] : c < '\u1100' ? LETTER : WIDE;
            word = c == ' ' || letter == WIDE ? 0 : word + letter;
            if (line + letter > room && c != ' ') {
                lines++;
                line = word < room ? Math.max(word, letter) : letter;
                word = Math.min(word, line);
            } else {
                line += letter;
            }
        }
        return lines;
    }
}
