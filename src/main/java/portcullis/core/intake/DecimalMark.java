package portcullis.core.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the numbers of a file tell of its decimal mark: {@code 155,22-} and {@code 1.234,50} tell of a comma, {@code 0.5} of a point,
 * {@code 8,000} and {@code 1.234} of nothing. A comma counts for a file only where nothing tells of a point.
 */
public final class DecimalMark {
    private static final Pattern COMMA =
            Pattern.compile("(?:\\d+,\\d{1,2}|\\d+,\\d{4,}|0,\\d+|\\d{1,3}(?:[.' ]\\d{3})+,\\d+)(?!\\d)");
    private static final Pattern POINT =
            Pattern.compile("(?:\\d+\\.\\d{1,2}|\\d+\\.\\d{4,}|0\\.\\d+|\\d{1,3}(?:[,' ]\\d{3})+\\.\\d+)(?!\\d)");
    private static final Pattern GROUPED_BY_POINTS = Pattern.compile("(\\d{1,3}(?:\\.\\d{3})+)(,\\d+)?");
    private static final Pattern BARE = Pattern.compile("[\\d.,' ]+");
    private static final int LONGEST = 40;
    private boolean comma;
    private boolean point;

    /** Takes a cell of a column of numbers into account. */
    public void look(String cell) {
        Matcher bare = BARE.matcher(cell);
        if (cell.length() > LONGEST || !bare.find()) {
            return;
        }
        String number = bare.group().strip();
        comma |= COMMA.matcher(number).matches();
        point |= POINT.matcher(number).matches();
    }

    public boolean isComma() {
        return comma && !point;
    }

    /** A number of a file with decimal commas, written with a decimal point. */
    static String pointed(String text) {
        if (text.length() > LONGEST || (text.indexOf(',') < 0 && text.indexOf('.') < 0)) {
            return text;
        }
        Matcher grouped = GROUPED_BY_POINTS.matcher(text);
        if (grouped.find()) {
            String fraction = grouped.group(2) == null ? "" : grouped.group(2).replace(',', '.');
            return text.substring(0, grouped.start())
                    + grouped.group(1).replace(".", "")
                    + fraction
                    + text.substring(grouped.end());
        }
        return text.indexOf(',') == text.lastIndexOf(',') && text.indexOf('.') < 0 ? text.replace(',', '.') : text;
    }
}
