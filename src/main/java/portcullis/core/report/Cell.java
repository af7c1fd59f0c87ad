package portcullis.core.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * One value of a table. Text is always text: no writer may read a formula, a link or a number into it. Every cell has a
 * canonical text, which is what the digests of a report are made of and which can be had back from a workbook.
 */
public sealed interface Cell {
    Cell BLANK = new Blank();

    static Cell of(String text) {
        return text.isEmpty() ? BLANK : new Text(text);
    }

    static Cell of(Optional<String> text) {
        return text.map(Cell::of).orElse(BLANK);
    }

    static Cell of(long number) {
        return new Figure(BigDecimal.valueOf(number));
    }

    /** A number; as text where a spreadsheet, which keeps 15 digits, would change it. */
    static Cell of(BigDecimal number) {
        boolean exact = number.precision() <= 15 && Math.abs((long) number.scale()) <= 290;
        return exact ? new Figure(number) : new Text(number.toString());
    }

    static Cell day(Optional<LocalDate> day) {
        return day.<Cell>map(Day::new).orElse(BLANK);
    }

    static Cell moment(Optional<Instant> moment) {
        return moment.<Cell>map(Moment::new).orElse(BLANK);
    }

    /** The value as the digests take it: text as it is, numbers in plain notation, days and moments in ISO 8601. */
    String canonical();

    /** Tells the reader what the cell is, by one call. */
    void tell(Reader reader);

    /** Learns what a cell is. */
    interface Reader {
        void text(String text);

        void word(String word, Tone tone);

        void figure(BigDecimal figure);

        void count(long count);

        void day(LocalDate day);

        void moment(Instant moment);

        void link(String words, String place);

        void blank();
    }

    /** Somebody's text, made legible by {@link Legible}: what cannot be shown is shown as what it is. */
    record Text(String text) implements Cell {
        public Text {
            text = Legible.of(text);
        }

        @Override
        public String canonical() {
            return text;
        }

        @Override
        public void tell(Reader reader) {
            reader.text(text);
        }
    }

    /** A word or sentence of the program's own, in a tone. */
    record Word(String word, Tone tone) implements Cell {
        @Override
        public String canonical() {
            return word;
        }

        @Override
        public void tell(Reader reader) {
            reader.word(word, tone);
        }
    }

    /** A number with at most 15 digits. */
    record Figure(BigDecimal figure) implements Cell {
        @Override
        public String canonical() {
            return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
        }

        @Override
        public void tell(Reader reader) {
            reader.figure(figure);
        }
    }

    /** How many; shown with thousands separators. */
    record Count(long count) implements Cell {
        @Override
        public String canonical() {
            return Long.toString(count);
        }

        @Override
        public void tell(Reader reader) {
            reader.count(count);
        }
    }

    record Day(LocalDate day) implements Cell {
        @Override
        public String canonical() {
            return day.toString();
        }

        @Override
        public void tell(Reader reader) {
            reader.day(day);
        }
    }

    /** A point in time, to the second, shown in UTC. */
    record Moment(Instant moment) implements Cell {
        public Moment {
            moment = moment.truncatedTo(ChronoUnit.SECONDS);
        }

        @Override
        public String canonical() {
            return moment.toString();
        }

        @Override
        public void tell(Reader reader) {
            reader.moment(moment);
        }
    }

    /**
     * A place in this report, leading there.
     *
     * @param words what the cell shows
     * @param place sheet and cell as a spreadsheet names them, such as {@code 'Rules'!A17}
     */
    record Link(String words, String place) implements Cell {
        /** Leads to the top of a sheet. */
        static Link to(String sheet) {
            return new Link(sheet, "'" + sheet + "'!A1");
        }

        /** Leads to a row, as a spreadsheet counts it, of a sheet. */
        static Link to(String sheet, long row) {
            return new Link(sheet + " " + row, "'" + sheet + "'!A" + row);
        }

        @Override
        public String canonical() {
            return words;
        }

        @Override
        public void tell(Reader reader) {
            reader.link(words, place);
        }
    }

    record Blank() implements Cell {
        @Override
        public String canonical() {
            return "";
        }

        @Override
        public void tell(Reader reader) {
            reader.blank();
        }
    }
}
