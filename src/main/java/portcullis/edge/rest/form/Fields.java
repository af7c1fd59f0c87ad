package portcullis.edge.rest.form;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.Known;
import portcullis.edge.rest.problem.Problem;
import portcullis.edge.rest.problem.ProblemFound;
import portcullis.edge.rest.problem.ProblemType;

/**
 * Named texts of a query, a form or a flat document, read as what they should be. A blank text counts as absent. A name that does
 * not exist, a name given twice, or a value that cannot be read ends the request with a problem that names the field: a misspelt
 * field is never just ignored.
 */
public final class Fields {
    private static final LocalDate FIRST_DAY = LocalDate.of(1979, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    private final Map<String, String> texts;

    private Fields(Map<String, String> texts) {
        this.texts = texts;
    }

    public static Fields of(Map<String, String> texts) {
        return new Fields(new LinkedHashMap<>(texts));
    }

    /** The parameters of a query that takes these names. */
    public static Fields of(MultivaluedMap<String, String> query, String... names) {
        var texts = new LinkedHashMap<String, String>();
        query.forEach((name, values) -> {
            requireKnown(name, Set.of(names));
            texts.put(name, single(name, values));
        });
        return new Fields(texts);
    }

    /** Ends the request when there is no field of this name. */
    public static void requireKnown(String name, Set<String> names) {
        if (!names.contains(name)) {
            String known = names.isEmpty() ? "no field at all" : "one of " + String.join(", ", new TreeSet<>(names));
            throw new ProblemFound(Problem.of(ProblemType.UNKNOWN_FIELD, "There is no such field here.")
                    .comparing(known, name)
                    .fixedBy("Remove the field or correct its name."));
        }
    }

    private static String single(String name, List<String> values) {
        if (values.size() != 1) {
            throw wrong(name, "one value", values.size() + " values");
        }
        return values.get(0);
    }

    /** A text as given, without blanks around it. */
    public Optional<String> text(String name, int longest) {
        var text = Optional.ofNullable(texts.get(name)).map(String::strip).filter(given -> !given.isEmpty());
        if (text.isPresent() && text.get().length() > longest) {
            throw wrong(name, "at most " + longest + " characters", text.get().length() + " characters");
        }
        return text;
    }

    /** A day between 1979 and 2100; the Export Administration Act is of 1979. */
    public Optional<LocalDate> day(String name) {
        return text(name, 100).map(text -> {
            try {
                LocalDate day = LocalDate.parse(text);
                if (!day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY)) {
                    return day;
                }
            } catch (DateTimeParseException e) {
                throw wrong(name, "an ISO date such as 2026-02-01", text);
            }
            throw wrong(name, "a day from " + FIRST_DAY + " to " + LAST_DAY, text);
        });
    }

    /** One of an enum's names, in upper or lower case. */
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> choices) {
        return text(name, 100)
                .map(text -> Arrays.stream(choices.getEnumConstants())
                        .filter(choice -> choice.name().equals(text.toUpperCase(Locale.ROOT)))
                        .findFirst()
                        .orElseThrow(() -> wrong(name, "one of " + names(choices), text)));
    }

    public int number(String name, int least, int most, int standard) {
        return text(name, 100)
                .map(text -> {
                    try {
                        int number = Integer.parseInt(text);
                        if (number >= least && number <= most) {
                            return number;
                        }
                    } catch (NumberFormatException e) {
                        throw wrong(name, "a whole number", text);
                    }
                    throw wrong(name, "a whole number from " + least + " to " + most, text);
                })
                .orElse(standard);
    }

    /** A match score above 0, at most 1. */
    public OptionalDouble score(String name) {
        var given = text(name, 100);
        if (given.isEmpty()) {
            return OptionalDouble.empty();
        }
        try {
            double score = Double.parseDouble(given.get());
            if (score > 0 && score <= 1) {
                return OptionalDouble.of(score);
            }
        } catch (NumberFormatException e) {
            throw wrong(name, "a number above 0, at most 1", given.get());
        }
        throw wrong(name, "a number above 0, at most 1", given.get());
    }

    public Known<CountryCode> country(String name) {
        return Known.from(text(name, 100).map(text -> {
            try {
                return new CountryCode(text.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw wrong(name, "a two-letter ISO 3166-1 code such as SG", text);
            }
        }));
    }

    private static <E extends Enum<E>> String names(Class<E> choices) {
        return String.join(
                ", ", Arrays.stream(choices.getEnumConstants()).map(Enum::name).toList());
    }

    /** The problem of a field whose value is not what it should be. */
    public static ProblemFound wrong(String name, String expected, String seen) {
        return new ProblemFound(Problem.field(name, expected, seen));
    }
}
