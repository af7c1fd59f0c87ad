package portcullis.edge.owners;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import portcullis.core.intake.CountryNames;
import portcullis.core.intake.RowProblem;
import portcullis.core.ownership.Share;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.Known;

/** How the members of a JSON record are read, and what to say of one that cannot be. */
record JsonPlace(String file, LocalDate published, CountryNames countries) {
    private static final int SHOWN = 200;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** Ends the reading of one record. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final String member;
        private final String expected;
        private final String seen;

        Unreadable(String member, String expected, String seen) {
            super(member, null, false, false);
            this.member = member;
            this.expected = expected;
            this.seen = seen;
        }

        RowProblem problem(int record) {
            return new RowProblem(
                    record,
                    member,
                    "unreadable-owner",
                    expected,
                    seen.length() > SHOWN ? seen.substring(0, SHOWN) : seen,
                    "Correct the record and send the file again; until then it counts as not stated.");
        }
    }

    static Optional<String> text(JsonObject of, String member) {
        JsonValue value = of.get(member);
        if (value instanceof JsonString text) {
            return Optional.of(text.getString().strip()).filter(said -> !said.isEmpty());
        }
        return value instanceof JsonNumber number ? Optional.of(number.toString()) : Optional.empty();
    }

    static Optional<JsonObject> object(JsonObject of, String member) {
        return of.get(member) instanceof JsonObject object ? Optional.of(object) : Optional.empty();
    }

    static boolean flag(JsonObject of, String member) {
        return of.get(member) == JsonValue.TRUE;
    }

    static Optional<BigDecimal> percent(JsonObject of, String member) {
        JsonValue value = of.get(member);
        if (value == null || value == JsonValue.NULL || value == JsonValue.FALSE || value == JsonValue.TRUE) {
            return Optional.empty();
        }
        BigDecimal percent;
        try {
            percent = value instanceof JsonNumber number
                    ? number.bigDecimalValue()
                    : new BigDecimal(((JsonString) value).getString().strip().replace("%", ""));
        } catch (NumberFormatException | ClassCastException none) {
            throw new Unreadable(member, "a percentage from 0 to 100", value.toString());
        }
        if (percent.signum() < 0 || percent.compareTo(ALL) > 0 || percent.scale() > 12) {
            throw new Unreadable(member, "a percentage from 0 to 100 of at most 12 decimals", value.toString());
        }
        return Optional.of(percent);
    }

    static Optional<LocalDate> day(JsonObject of, String member) {
        Optional<String> text = text(of, member);
        try {
            return text.map(said -> LocalDate.parse(said.length() > 10 ? said.substring(0, 10) : said));
        } catch (DateTimeParseException none) {
            throw new Unreadable(member, "a date such as 2026-02-01", text.orElse(""));
        }
    }

    Known<CountryCode> country(Optional<String> text) {
        return Known.from(text.flatMap(countries::find));
    }

    /** Exact, or from minimum to maximum, whose ends may be excluded by a number (0.4) or by a flag (before). */
    static Share share(JsonObject of, String exact) {
        Optional<BigDecimal> told = percent(of, exact);
        if (told.isPresent()) {
            return Share.exactly(told.get());
        }
        Optional<BigDecimal> least = percent(of, "minimum").or(() -> percent(of, "exclusiveMinimum"));
        Optional<BigDecimal> below = percent(of, "exclusiveMaximum");
        Optional<BigDecimal> most = below.or(() -> percent(of, "maximum"));
        BigDecimal from = least.orElse(BigDecimal.ZERO);
        BigDecimal to = most.orElse(ALL);
        if (from.compareTo(to) > 0) {
            throw new Unreadable("minimum", "a range that goes up", from + " to " + to);
        }
        return new Share(from, to, below.isPresent() || flag(of, "exclusiveMaximum"));
    }
}
