package portcullis.edge.listing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The publisher's day of a list file: as claimed, else as the file says, else as its name says. */
record PublishedDay(Optional<LocalDate> claimed, Heading heading, String fileName) {
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(20\\d\\d)[-_.]?(\\d\\d)[-_.]?(\\d\\d)(?!\\d)");

    private static final Pattern EUROPEAN = Pattern.compile("^(\\d\\d)/(\\d\\d)/(\\d{4})");

    /** @param today taken, with a remark, where nothing gives the day */
    LocalDate day(LocalDate today, Remarks remarks) {
        Optional<LocalDate> day = claimed.or(() -> written(heading.dates.getOrDefault("published", "")))
                .or(() -> written(heading.dates.getOrDefault("search_performed_at", "")))
                .or(() -> written(fileName));
        if (day.isEmpty()) {
            remarks.note(
                    "Neither the file nor its name gives the publisher's date; the day of the import stands for it");
        } else if (day.get().isAfter(today)) {
            remarks.note("The publisher's date " + day.get() + " lies after the day of the import, " + today);
        }
        return day.orElse(today);
    }

    private static Optional<LocalDate> written(String text) {
        return DAY.matcher(text).results().flatMap(PublishedDay::date).findFirst();
    }

    /** A day as ISO 8601 has it, of one written as {@code 31/01/2026}; any other text as it is. */
    static String iso(String text) {
        var european = EUROPEAN.matcher(text);
        return european.find() ? european.group(3) + "-" + european.group(2) + "-" + european.group(1) : text;
    }

    /** A day as ISO 8601 has it, of one written as {@code 01/31/2026}; any other text as it is. */
    static String isoOfAmerican(String text) {
        var american = EUROPEAN.matcher(text);
        return american.find() ? american.group(3) + "-" + american.group(1) + "-" + american.group(2) : text;
    }

    private static Stream<LocalDate> date(MatchResult digits) {
        try {
            return Stream.of(LocalDate.of(number(digits, 1), number(digits, 2), number(digits, 3)));
        } catch (DateTimeException e) {
            return Stream.empty();
        }
    }

    private static int number(MatchResult digits, int group) {
        return Integer.parseInt(digits.group(group));
    }
}
