package portcullis.edge.rest.form;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import portcullis.core.match.PartyQuery;
import portcullis.core.watchlist.Listing;
import portcullis.edge.rest.problem.Problem;
import portcullis.edge.rest.problem.ProblemFound;
import portcullis.edge.rest.problem.ProblemType;
import portcullis.edge.rest.wire.JsonText;

/**
 * A question which listings a party may be.
 *
 * @param threshold the lowest score wanted; the setting's where absent
 * @param limit the most matches wanted
 * @param asOf only listings that hold on this day by their own dates, where the publisher gives any
 */
public record PartyQuestion(PartyQuery party, OptionalDouble threshold, int limit, Optional<LocalDate> asOf) {
    /** The names of a question's fields. */
    public static final Set<String> NAMES =
            Set.of("name", "nativeName", "country", "address", "identifier", "threshold", "limit", "asOf");

    private static final Set<String> LINE_NAMES =
            Set.of("id", "name", "nativeName", "country", "address", "identifier", "threshold", "limit", "asOf");
    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_ADDRESS = 4_000;
    private static final int MOST_MATCHES = 100_000;

    /** One line of many: the id that the caller gave it, as JSON, and the question. */
    public record Line(String id, PartyQuestion question) {}

    public static PartyQuestion of(Fields fields) {
        var name = fields.text("name", LONGEST_NAME);
        var nativeName = fields.text("nativeName", LONGEST_NAME);
        var address = fields.text("address", LONGEST_ADDRESS);
        var identifier = fields.text("identifier", LONGEST_NAME);
        if (name.isEmpty() && nativeName.isEmpty() && address.isEmpty() && identifier.isEmpty()) {
            throw Fields.wrong("name", "a name, an address or an identifier", "none of them");
        }
        return new PartyQuestion(
                new PartyQuery(name.orElse(""), nativeName, address, fields.country("country"), identifier),
                fields.score("threshold"),
                fields.number("limit", 1, MOST_MATCHES, MOST_MATCHES),
                fields.day("asOf"));
    }

    /** Whether a listing is one that was asked for. */
    public boolean wants(Listing listing) {
        return asOf.isEmpty()
                || (listing.legal()
                                .from()
                                .map(from -> !asOf.get().isBefore(from))
                                .orElse(true)
                        && listing.legal()
                                .to()
                                .map(to -> !asOf.get().isAfter(to))
                                .orElse(true));
    }

    /** A line of a bulk request; the id is a text or a number and comes back as it is. */
    public static Line line(JsonObject object) {
        return new Line(id(object), of(FlatDocument.fields(object, LINE_NAMES)));
    }

    /** The id of a line as JSON, {@code null} where it has none. */
    public static String id(JsonObject object) {
        JsonValue id = object.getOrDefault("id", JsonValue.NULL);
        List<JsonValue.ValueType> simple =
                List.of(JsonValue.ValueType.STRING, JsonValue.ValueType.NUMBER, JsonValue.ValueType.NULL);
        if (!simple.contains(id.getValueType())) {
            throw new ProblemFound(Problem.of(ProblemType.INVALID_FIELD, "id: expected a text or a number")
                    .at("/id"));
        }
        return id instanceof JsonString text ? JsonText.quoted(text.getString()) : id.toString();
    }
}
