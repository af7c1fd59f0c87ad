package portcullis.edge.excel;

import java.util.regex.Pattern;

/** What has to be known of a text before it goes into a cell. */
final class CellText {
    /** Text that the file format would read as an escaped character, such as {@code _x0041_} for A. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

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

    /** How many lines a text takes in a column so many characters wide; wide characters count twice. */
    static int lines(String text, int width) {
        if (text.length() * 2 <= width) {
            return text.indexOf('\n') < 0 ? 1 : count(text, width);
        }
        return count(text, width);
    }

    private static int count(String text, int width) {
        int lines = 1;
        int column = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lines++;
                column = 0;
                continue;
            }
            int next = column + (c < '\u1100' ? 1 : 2);
            if (next > width) {
                lines++;
                next = Math.max(1, next - width) + wordCut(text, i, width);
            }
            column = next;
        }
        return lines;
    }

    /** How much of a word goes over to the next line with its character at {@code i}, at most a third of a line. */
    private static int wordCut(String text, int i, int width) {
        int start = i;
        while (start > 0 && i - start < width / 3 && isWord(text.charAt(start - 1))) {
            start--;
        }
        return i - start < width / 3 ? i - start : 0;
    }

    private static boolean isWord(char c) {
        return c > ' ' && c < '\u1100' && c != '-';
    }
}
