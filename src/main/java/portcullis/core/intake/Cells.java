package portcullis.core.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.Doubt;
import portcullis.core.subject.Known;

/**
 * One row's cells on their way to becoming facts. A blank cell and a placeholder give an unknown; a cell that cannot be read as
 * what its column says gives an unknown and a doubt.
 */
final class Cells {
    private static final int MOST_SEEN = 200;
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[;|/；、\\n\\r]|\\band\\b|&)\\s*");
    private static final Pattern COMMAS = Pattern.compile("\\s*[,，]\\s*");
    private final RawRow row;
    private final CountryNames countries;
    private final Habits habits;
    private final List<Doubt> doubts = new ArrayList<>(0);

    Cells(RawRow row, CountryNames countries) {
        this(row, countries, Habits.NONE);
    }

    Cells(RawRow row, CountryNames countries, Habits habits) {
        this.row = row;
        this.countries = countries;
        this.habits = habits;
    }

    /** A day; one that could be either way round is a doubt where the order of its column is not known. */
    Known<LocalDate> date(int[] columns, String field) {
        Optional<String> text = text(columns, field);
        if (text.isEmpty()) {
            return Known.unknown();
        }
        Optional<DateOrder> order = Optional.ofNullable(habits.dateOrders().get(field));
        Optional<LocalDate> day = DateText.parse(text.get(), order);
        if (day.isEmpty()) {
            doubt(
                    field,
                    text.get(),
                    order.isEmpty() && DateText.isAmbiguous(text.get())
                            ? "a date that reads one way, such as 2026-02-01: day and month could be either way round"
                            : "a date such as 2026-02-01");
        }
        return Known.from(day);
    }

    List<Doubt> doubts() {
        return doubts;
    }

    /** The columns' texts that say something, in order. */
    List<String> texts(int[] columns, String field) {
        var texts = new ArrayList<String>(columns.length);
        for (int column : columns) {
            String text = row.cell(column);
            if (text.isEmpty() || Placeholder.is(text)) {
                continue;
            }
            if (Placeholder.isError(text)) {
                doubt(field, text, "a value; the cell shows an error");
            } else {
                texts.add(text);
            }
        }
        return texts;
    }

    /** The first text that says something. */
    Optional<String> text(int[] columns, String field) {
        for (int column : columns) {
            String text = row.cell(column);
            if (!text.isEmpty() && !Placeholder.is(text)) {
                if (!Placeholder.isError(text)) {
                    return Optional.of(text);
                }
                doubt(field, text, "a value; the cell shows an error");
            }
        }
        return Optional.empty();
    }

    /** @param expected what the parser reads, in words */
    <T> Known<T> read(int[] columns, String field, Function<String, Optional<T>> parser, String expected) {
        Optional<String> text = text(columns, field);
        if (text.isEmpty()) {
            return Known.unknown();
        }
        Optional<T> value = parser.apply(text.get());
        if (value.isEmpty()) {
            doubt(field, text.get(), expected);
        }
        return Known.from(value);
    }

    /** A value with a number in it, whose decimal mark is the file's. */
    <T> Known<T> number(int[] columns, String field, Function<String, Optional<T>> parser, String expected) {
        return habits.decimalComma()
                ? read(columns, field, text -> parser.apply(DecimalMark.pointed(text)), expected)
                : read(columns, field, parser, expected);
    }

    Known<CountryCode> country(int[] columns, String field) {
        for (int column : columns) {
            if (row.cell(column).equals("NA")) {
                doubt(field, "NA", "a country; NA is Namibia's code, and often means 'not available'");
                return Known.unknown();
            }
        }
        return read(columns, field, countries::find, "a country's name or two-letter code");
    }

    /** All countries that the columns name; a part that names none is a doubt, and the others still count. */
    List<CountryCode> countryList(int[] columns, String field) {
        var found = new ArrayList<CountryCode>();
        for (String text : texts(columns, field)) {
            Optional<CountryCode> whole = countries.find(text);
            if (whole.isPresent()) {
                found.add(whole.get());
                continue;
            }
            for (String part : BETWEEN.split(text, -1)) {
                addCountries(part, field, found);
            }
        }
        return found.stream().distinct().toList();
    }

    private void addCountries(String part, String field, List<CountryCode> found) {
        Optional<CountryCode> one = countries.find(part);
        if (one.isPresent()) {
            found.add(one.get());
            return;
        }
        for (String piece : COMMAS.split(part, -1)) {
            if (!Placeholder.is(piece)) {
                countries
                        .find(piece)
                        .ifPresentOrElse(found::add, () -> doubt(field, piece, "countries, such as SG; MY"));
            }
        }
    }

    void doubt(String field, String seen, String expected) {
        doubts.add(new Doubt(field, shortened(seen), expected));
    }

    static String shortened(String text) {
        return text.length() <= MOST_SEEN ? text : text.substring(0, MOST_SEEN - 1) + "…";
    }
}
