package portcullis.core.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days as people write them. Year first and month by name are beyond doubt, and points between mean day first; with
 * slashes or hyphens, day and month are told apart only where one of them is above twelve. Two-digit years are 1970 to 2069.
 */
final class DateText {
    private static final int LONGEST = 40;
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2199;
    private static final String TIME = "(?:[T,\\s]\\s*\\d{1,2}:\\d{2}.*)?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?" + TIME);
    private static final Pattern RUN_TOGETHER = Pattern.compile("((?:19|20|21)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern DAY_MONTH_NAME = Pattern.compile(
            "(\\d{1,2})(?:st|nd|rd|th|er|º|°)?[-/.\\s]*(?:de\\s+)?([\\p{L}]{3,10})\\.?[-/,.\\s]*(\\d{4}|\\d{2})"
                    + TIME);
    private static final Pattern MONTH_NAME_DAY =
            Pattern.compile("([\\p{L}]{3,10})\\.?[-/\\s]*(\\d{1,2})(?:st|nd|rd|th)?[-/,\\s]+(\\d{4}|\\d{2})" + TIME);
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})" + TIME);
    private static final Map<String, Integer> MONTHS = months(List.of(
            "jan january januar janvier enero",
            "feb february februar février fevrier febrero",
            "mar march märz maerz mrz mars marzo",
            "apr april avril abril",
            "may mai mayo",
            "jun june juni juin junio",
            "jul july juli juillet julio",
            "aug august août aout agosto",
            "sep sept september septembre septiembre",
            "oct october okt oktober octobre octubre",
            "nov november novembre noviembre",
            "dec december dez dezember décembre decembre diciembre"));

    private DateText() {}

    private static Map<String, Integer> months(List<String> names) {
        var months = new HashMap<String, Integer>();
        for (int i = 0; i < names.size(); i++) {
            for (String name : names.get(i).split(" ", -1)) {
                months.put(name, i + 1);
            }
        }
        return Map.copyOf(months);
    }

    static Optional<LocalDate> parse(String text) {
        String day = text.strip();
        if (day.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher yearFirst = YEAR_FIRST.matcher(day);
        if (yearFirst.matches() || yearFirst.usePattern(RUN_TOGETHER).matches()) {
            return date(yearFirst.group(1), number(yearFirst.group(2)), number(yearFirst.group(3)));
        }
        Matcher dayFirst = DAY_MONTH_NAME.matcher(day);
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), month(dayFirst.group(2)), number(dayFirst.group(1)));
        }
        Matcher monthFirst = MONTH_NAME_DAY.matcher(day);
        if (monthFirst.matches()) {
            return date(monthFirst.group(3), month(monthFirst.group(1)), number(monthFirst.group(2)));
        }
        Optional<LocalDate> numbers = numbers(day);
        return numbers.isPresent() ? numbers : EraText.parse(day);
    }

    /** Whether the text is a day in which day and month could be either way round. */
    static boolean isAmbiguous(String text) {
        Matcher numbers = NUMBERS.matcher(text.strip());
        return text.length() <= LONGEST && numbers.matches() && isAmbiguous(numbers);
    }

    private static boolean isAmbiguous(Matcher numbers) {
        int one = number(numbers.group(1));
        int other = number(numbers.group(3));
        boolean either = one <= 12 && other <= 12 && one != other;
        boolean yearMaybeFirst =
                numbers.group(4).length() == 2 && !numbers.group(2).equals(".");
        return (either && !numbers.group(2).equals("."))
                || (yearMaybeFirst
                        && one <= 31
                        && other <= 12
                        && one > 12
                        && number(numbers.group(4)) <= 31
                        && numbers.group(2).equals("-"));
    }

    /** What a text tells of the order of day and month in its column. */
    enum Telling {
        DAY_FIRST,
        MONTH_FIRST,
        /** A day that could be either way round. */
        EITHER,
        /** No day, or one that is beyond doubt in every column. */
        NOTHING
    }

    static Telling telling(String text) {
        if (text.length() > LONGEST || text.length() < 6 || text.charAt(0) < '0' || text.charAt(0) > '9') {
            return Telling.NOTHING;
        }
        Matcher numbers = NUMBERS.matcher(text.strip());
        if (!numbers.matches()) {
            return Telling.NOTHING;
        }
        int one = number(numbers.group(1));
        int other = number(numbers.group(3));
        if (isAmbiguous(numbers)) {
            return Telling.EITHER;
        }
        boolean points = numbers.group(2).equals(".");
        if (one > 12 && one <= 31 && other <= 12) {
            return Telling.DAY_FIRST;
        }
        return !points && other > 12 && other <= 31 && one <= 12 ? Telling.MONTH_FIRST : Telling.NOTHING;
    }

    /** The day that a text says, where the order of its column is known. */
    static Optional<LocalDate> parse(String text, Optional<DateOrder> order) {
        String day = text.strip();
        Matcher numbers = NUMBERS.matcher(day);
        if (order.isEmpty() || day.length() > LONGEST || !numbers.matches()) {
            return parse(text);
        }
        int one = number(numbers.group(1));
        int other = number(numbers.group(3));
        return switch (order.get()) {
            case DAY_FIRST -> date(numbers.group(4), other, one);
            case MONTH_FIRST -> date(numbers.group(4), one, other);
            case YEAR_FIRST ->
                numbers.group(4).length() == 2
                        ? date(numbers.group(1), other, number(numbers.group(4)))
                        : Optional.empty();
        };
    }

    private static Optional<LocalDate> numbers(String day) {
        Matcher numbers = NUMBERS.matcher(day);
        if (!numbers.matches() || isAmbiguous(numbers)) {
            return Optional.empty();
        }
        int one = number(numbers.group(1));
        int other = number(numbers.group(3));
        boolean dayFirst = numbers.group(2).equals(".") || one > 12 || one == other;
        return dayFirst ? date(numbers.group(4), other, one) : date(numbers.group(4), one, other);
    }

    private static Optional<LocalDate> date(String year, int month, int day) {
        int written = number(year);
        int whole = year.length() > 2 ? written : written + (written < 70 ? 2000 : 1900);
        if (whole < EARLIEST || whole > LATEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(whole, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int month(String name) {
        return MONTHS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
