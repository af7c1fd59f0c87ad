package portcullis.core.intake;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numbers as people of many countries write them: {@code 1,234.56}, {@code 1.234,56}, {@code 1'234.56}, {@code 155,22-},
 * {@code (12.50)}, {@code 1E+05}. A single comma before exactly three digits groups, as in {@code 1,234}; any other single comma
 * and any single point is decimal.
 */
final class NumberText {
    private static final int LONGEST = 64;
    private static final int MOST_DIGITS = 60;
    private static final Pattern SHAPE = Pattern.compile("(\\d[\\d.,' ]*|[.,]\\d+)([eE][+-]?\\d{1,2})?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([,.' ]\\d{2,3})*[,.' ]\\d{3}");
    private static final Pattern POWER = Pattern.compile("(?:([\\d.,]+)\\s*[x×*]\\s*)?10\\s*\\^\\s*([+-]?\\d{1,2})");

    private NumberText() {}

    static Optional<BigDecimal> parse(String text) {
        String number = text.strip();
        if (number.isEmpty() || number.length() > LONGEST) {
            return Optional.empty();
        }
        if (isPlain(number)) {
            return Optional.of(new BigDecimal(number));
        }
        String unified = Normalizer.normalize(number, Normalizer.Form.NFKC)
                .replace('\u2212', '-')
                .replace('\u2019', '\'')
                .replace('\u00A0', ' ')
                .strip();
        if (isPlain(unified) && !unified.isEmpty()) {
            return Optional.of(new BigDecimal(unified));
        }
        Matcher power = POWER.matcher(unified);
        if (power.matches()) {
            return power(power);
        }
        return signed(unified);
    }

    private static Optional<BigDecimal> power(Matcher power) {
        var ten = BigDecimal.ONE.scaleByPowerOfTen(Integer.parseInt(power.group(2)));
        return power.group(1) == null
                ? Optional.of(ten)
                : unsigned(power.group(1)).map(ten::multiply);
    }

    private static Optional<BigDecimal> signed(String text) {
        boolean brackets = text.startsWith("(") && text.endsWith(")") && text.length() > 2;
        boolean leading = text.startsWith("-");
        boolean trailing = text.endsWith("-");
        if ((brackets ? 1 : 0) + (leading ? 1 : 0) + (trailing ? 1 : 0) > 1 || text.length() < 2) {
            return Optional.empty();
        }
        int from = brackets || leading || text.startsWith("+") ? 1 : 0;
        int to = text.length() - (brackets || trailing ? 1 : 0);
        if (from >= to) {
            return Optional.empty();
        }
        Optional<BigDecimal> size = unsigned(text.substring(from, to).strip());
        return brackets || leading || trailing ? size.map(BigDecimal::negate) : size;
    }

    private static Optional<BigDecimal> unsigned(String text) {
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            return Optional.empty();
        }
        String exponent = shape.group(2) == null ? "" : shape.group(2);
        return plainDigits(shape.group(1).strip()).map(digits -> new BigDecimal(digits + exponent));
    }

    /** The digits with a point at most: grouping marks gone, a decimal comma turned into a point. */
    private static Optional<String> plainDigits(String text) {
        int point = text.lastIndexOf('.');
        int comma = text.lastIndexOf(',');
        int decimal = decimalMark(text, point, comma);
        String whole = decimal < 0 ? text : text.substring(0, decimal);
        String fraction = decimal < 0 ? "" : text.substring(decimal + 1);
        if (!isDigits(fraction) || !isWhole(whole)) {
            return Optional.empty();
        }
        String digits = whole.replaceAll("[^0-9]", "");
        return digits.length() + fraction.length() > MOST_DIGITS || digits.length() + fraction.length() == 0
                ? Optional.empty()
                : Optional.of((digits.isEmpty() ? "0" : digits) + (fraction.isEmpty() ? "" : "." + fraction));
    }

    /** Where the fraction begins; -1 for a number without one. */
    private static int decimalMark(String text, int point, int comma) {
        if (point >= 0 && comma >= 0) {
            return Math.max(point, comma);
        }
        int mark = Math.max(point, comma);
        if (mark < 0 || text.indexOf(text.charAt(mark)) != mark) {
            return -1;
        }
        boolean groups = comma >= 0 && text.length() - comma == 4 && comma >= 1 && comma <= 3 && text.charAt(0) != '0';
        return groups ? -1 : mark;
    }

    /** Digits, or digits in groups by one mark: threes, or twos with a three at the end as in India. */
    private static boolean isWhole(String text) {
        if (isDigits(text)) {
            return true;
        }
        long marks = text.chars().filter(c -> c < '0' || c > '9').distinct().count();
        return marks == 1 && GROUPED.matcher(text).matches();
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isPlain(String text) {
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && i > 0 && i < text.length() - 1) {
                points++;
            } else if ((c < '0' || c > '9') && !(c == '-' && i == 0 && text.length() > 1 && text.charAt(1) != '.')) {
                return false;
            }
        }
        return points <= 1 && text.length() <= 30;
    }
}
