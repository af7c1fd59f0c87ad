package portcullis.core.review;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The hours at which people work, in their own time zone, by which the age of a case is counted and its due time set.
 *
 * @param days at least one
 * @param from before {@code to}; both on the same day
 */
public record BusinessHours(ZoneId zone, Set<DayOfWeek> days, LocalTime from, LocalTime to, Set<LocalDate> holidays) {
    private static final Pattern WRITTEN =
            Pattern.compile("([A-Z]{3})-([A-Z]{3}) ([0-2][0-9]:[0-5][0-9])-([0-2][0-9]:[0-5][0-9])");

    /** Longer than anything is due; a wish beyond it is a mistake. */
    private static final int MOST_DAYS = 3_660;

    public BusinessHours {
        days = Set.copyOf(days);
        holidays = Set.copyOf(holidays);
        if (days.isEmpty() || !from.isBefore(to)) {
            throw new IllegalArgumentException("work is on one day a week or more, from an hour to a later one");
        }
    }

    /**
     * Hours as settings write them.
     *
     * @param week such as {@code MON-FRI 09:00-17:00}
     * @throws IllegalArgumentException when it is not written so
     */
    public static BusinessHours of(String week, ZoneId zone, Set<LocalDate> holidays) {
        Matcher parts = WRITTEN.matcher(week.strip().toUpperCase(Locale.ROOT));
        if (!parts.matches()) {
            throw new IllegalArgumentException("hours are written as MON-FRI 09:00-17:00, not '" + week + "'");
        }
        var days = EnumSet.noneOf(DayOfWeek.class);
        DayOfWeek last = day(parts.group(2));
        for (DayOfWeek day = day(parts.group(1)); day != last; day = day.plus(1)) {
            days.add(day);
        }
        days.add(last);
        return new BusinessHours(
                zone, days, LocalTime.parse(parts.group(3)), LocalTime.parse(parts.group(4)), holidays);
    }

    private static DayOfWeek day(String written) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(written)) {
                return day;
            }
        }
        throw new IllegalArgumentException("there is no day of the week " + written);
    }

    /** The moment at which so much working time has gone by since another. */
    public Instant after(Instant start, Duration work) {
        ZonedDateTime at = start.atZone(zone);
        LocalDate day = at.toLocalDate();
        Duration left = work;
        for (int count = 0; count < MOST_DAYS; count++) {
            Instant opens = opens(day).isBefore(start) ? start : opens(day);
            Duration open = isWorked(day) ? positive(Duration.between(opens, closes(day))) : Duration.ZERO;
            if (left.compareTo(open) <= 0 && !open.isZero()) {
                return opens.plus(left);
            }
            left = left.minus(open);
            day = day.plusDays(1);
        }
        throw new IllegalArgumentException(work + " of working time do not end within ten years");
    }

    /** The working time between two moments; none when the second is not later. */
    public Duration between(Instant start, Instant end) {
        Duration sum = Duration.ZERO;
        LocalDate last = end.atZone(zone).toLocalDate();
        for (LocalDate day = start.atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            if (isWorked(day)) {
                Instant from = opens(day).isBefore(start) ? start : opens(day);
                Instant until = closes(day).isAfter(end) ? end : closes(day);
                sum = sum.plus(positive(Duration.between(from, until)));
            }
        }
        return sum;
    }

    /** The end of work on a day, or of the next day on which there is work. */
    public Instant endOf(LocalDate day) {
        LocalDate worked = day;
        for (int count = 0; !isWorked(worked) && count < MOST_DAYS; count++) {
            worked = worked.plusDays(1);
        }
        return closes(worked);
    }

    private boolean isWorked(LocalDate day) {
        return days.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    private Instant opens(LocalDate day) {
        return day.atTime(from).atZone(zone).toInstant();
    }

    private Instant closes(LocalDate day) {
        return day.atTime(to).atZone(zone).toInstant();
    }

    private static Duration positive(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }
}
