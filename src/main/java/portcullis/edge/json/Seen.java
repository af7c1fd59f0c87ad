package portcullis.edge.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.CountryNames;
import portcullis.flow.port.Documents.Malformed;

/** A JSON value that was met at some place of a document, to be taken as one type or refused with its place. */
record Seen(JsonValue value, Supplier<String> pointer, Origin origin) {
    private static final int SHOWN = 80;

    String text() {
        if (!(value instanceof JsonString string)) {
            throw refuse("a text");
        }
        String text = string.getString();
        if (origin.isStrict() && text.length() > Origin.TEXT) {
            throw new Malformed(pointer.get(), "at most " + Origin.TEXT + " characters", text.length() + " characters");
        }
        return text;
    }

    boolean flag() {
        return switch (value.getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> throw refuse("true or false");
        };
    }

    /** From outside: 0 or more, of at most {@link Origin#DIGITS} digits, and without an exponent whatever its notation was. */
    BigDecimal number() {
        if (!(value instanceof JsonNumber number)) {
            throw refuse("a number");
        }
        BigDecimal decimal;
        try {
            decimal = number.bigDecimalValue();
        } catch (ArithmeticException | NumberFormatException | UnsupportedOperationException tooLong) {
            throw refuse("a number of at most " + Origin.DIGITS + " digits");
        }
        return origin.isStrict() ? bounded(decimal) : decimal;
    }

    private BigDecimal bounded(BigDecimal decimal) {
        if (decimal.signum() < 0) {
            throw refuse("a number of 0 or more");
        }
        if (Math.abs((long) decimal.scale()) > Origin.DIGITS || decimal.precision() > Origin.DIGITS) {
            throw refuse("a number of at most " + Origin.DIGITS + " digits");
        }
        return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    }

    /** A share in percent, 0 to 100. */
    BigDecimal percent() {
        BigDecimal share = number();
        if (share.signum() < 0 || share.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw refuse("a percentage from 0 to 100");
        }
        return share;
    }

    int integer() {
        try {
            return number().intValueExact();
        } catch (ArithmeticException noInteger) {
            throw refuse("a whole number");
        }
    }

    LocalDate date() {
        String text = text();
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            throw refuse("a date such as 2026-02-01");
        }
    }

    Instant instant() {
        String text = text();
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException noInstant) {
            throw refuse("a time such as 2026-02-01T08:30:00Z");
        }
    }

    /** A country. From outside it may be said by name, and a code that is not assigned is refused: it would be in no country group. */
    CountryCode country() {
        String text = text();
        if (origin.isStrict()) {
            return CountryNames.find(text.strip())
                    .orElseThrow(() ->
                            refuse("a country's two capital letters (ISO 3166-1), such as SG, or its English name"));
        }
        return new CountryCode(text);
    }

    <E extends Enum<E>> E oneOf(Class<E> type) {
        String text = text();
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw refuse(
                Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ", "one of ", "")));
    }

    <T> List<T> list(Function<Seen, T> reader) {
        if (!(value instanceof JsonArray array)) {
            throw refuse("a list");
        }
        if (origin.isStrict() && array.size() > Origin.ITEMS) {
            throw new Malformed(pointer.get(), "at most " + Origin.ITEMS + " items", array.size() + " items");
        }
        var items = new ArrayList<T>(array.size());
        for (int i = 0; i < array.size(); i++) {
            int place = i;
            items.add(reader.apply(new Seen(array.get(i), () -> pointer.get() + "/" + place, origin)));
        }
        return items;
    }

    Members members() {
        if (!(value instanceof JsonObject object)) {
            throw refuse("an object");
        }
        return new Members(object, pointer, origin);
    }

    boolean isNumber() {
        return value instanceof JsonNumber;
    }

    Malformed refuse(String expected) {
        String seen = switch (value.getValueType()) {
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            case NUMBER -> shown();
            case STRING -> "'" + ((JsonString) value).getString() + "'";
            case TRUE -> "true";
            case FALSE -> "false";
            case NULL -> "null";
        };
        return new Malformed(pointer.get(), expected, seen.length() > SHOWN ? seen.substring(0, SHOWN) + "…" : seen);
    }

    private String shown() {
        try {
            return value.toString();
        } catch (ArithmeticException | NumberFormatException | UnsupportedOperationException tooLong) {
            return "a number beyond all bounds";
        }
    }
}
