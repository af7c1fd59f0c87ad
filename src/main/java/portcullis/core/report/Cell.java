package portcullis.core.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** One value of a table. Text is always text: no writer may read a formula, a link or a number into it. */
public sealed interface Cell {
    Cell BLANK = new Blank();

    static Cell of(String text) {
        return text.isEmpty() ? BLANK : new Text(text);
    }

    static Cell of(long number) {
        return new Figure(BigDecimal.valueOf(number));
    }

    record Text(String text) implements Cell {}

    record Figure(BigDecimal figure) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    /** A point in time, shown in UTC. */
    record Moment(Instant moment) implements Cell {}

    record Blank() implements Cell {}
}
