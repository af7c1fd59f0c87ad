package portcullis.edge.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;

/** How a stored cell value is written as text: the same value gives the same text whichever kind of file it comes from. */
final class CellText {
    /** A spreadsheet keeps and shows fifteen significant digits. */
    private static final MathContext FIFTEEN_DIGITS = new MathContext(15);

    private static final int LONGEST_NUMBER = 400;
    private static final int SECONDS_A_DAY = 86_400;
    private static final int FIRST_DAY_AFTER_9999 = 2_958_466;
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_BEFORE_MARCH_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private CellText() {}

    /** Without white space, no-break spaces, zero-width spaces and byte-order marks at either end. */
    static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return c <= ' '
                || (c >= 0x7F
                        && (c == '\u00A0'
                                || c == '\u200B'
                                || c == '\uFEFF'
                                || Character.isWhitespace(c)
                                || Character.isSpaceChar(c)));
    }

    /** Undoes the {@code _x000D_} writing of control characters (ECMA-376 part 1, 22.9.2.19). */
    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPE.matcher(text).replaceAll(found -> {
            char c = (char) Integer.parseInt(found.group(1), 16);
            return c == '\\' || c == '$' ? "\\" + c : String.valueOf(c);
        });
    }

    static String truth(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    /** A number as a workbook's XML has it, in plain notation with at most fifteen digits; as it stands if it is none. */
    static String number(String stored) {
        if (isPlain(stored) || stored.length() > LONGEST_NUMBER) {
            return stored;
        }
        try {
            return plain(new BigDecimal(stored));
        } catch (NumberFormatException notANumber) {
            return stored;
        }
    }

    static String number(double value) {
        if (value == (long) value && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        return Double.isFinite(value) ? plain(new BigDecimal(Double.toString(value))) : "";
    }

    /** A share as {@code 30%}: what a cell in percent format shows, not the 0.3 that it stores. */
    static String percent(double value) {
        return Double.isFinite(value) ? plain(new BigDecimal(Double.toString(value)).movePointRight(2)) + "%" : "";
    }

    /**
     * The day and time that a serial number counts to, as {@code 2026-02-01}, {@code 2026-02-01T08:30} or, before the first day,
     * {@code 08:30}; plain notation for a number that is no day.
     */
    static String date(double serial, boolean from1904) {
        if (!(serial >= 0 && serial < FIRST_DAY_AFTER_9999)) {
            return number(serial);
        }
        long seconds = Math.round(serial * SECONDS_A_DAY);
        long day = seconds / SECONDS_A_DAY;
        long second = seconds % SECONDS_A_DAY;
        if (day == 0) {
            return LocalTime.ofSecondOfDay(second).toString();
        }
        LocalDate date =
                from1904 ? DAY_0_OF_1904.plusDays(day) : (day < 60 ? DAY_0_BEFORE_MARCH_1900 : DAY_0).plusDays(day);
        return second == 0 ? date.toString() : date + "T" + LocalTime.ofSecondOfDay(second);
    }

    private static String plain(BigDecimal value) {
        if (value.signum() == 0) {
            return "0";
        }
        BigDecimal rounded = value.round(FIFTEEN_DIGITS).stripTrailingZeros();
        return Math.abs(rounded.scale()) > LONGEST_NUMBER ? rounded.toString() : rounded.toPlainString();
    }

    /** Whether the text is a number that needs no rewriting: up to fifteen digits, no exponent, no zero at a fraction's end. */
    private static boolean isPlain(String text) {
        int length = text.length();
        int start = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        if (length == start || length - start > 15) {
            return false;
        }
        boolean fraction = false;
        for (int i = start; i < length; i++) {
            char c = text.charAt(i);
            if (c == '.' && !fraction) {
                fraction = true;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        char last = text.charAt(length - 1);
        char first = text.charAt(start);
        boolean leadingZero = first == '0' && length - start > 1 && text.charAt(start + 1) != '.';
        return first != '.' && !leadingZero && !(fraction && (last == '0' || last == '.')) && !text.equals("-0");
    }
}
