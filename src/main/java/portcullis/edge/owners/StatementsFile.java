package portcullis.edge.owners;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Optional;
import portcullis.core.intake.FileProblem;
import portcullis.core.intake.InterestText;
import portcullis.core.intake.RowProblem;
import portcullis.core.ownership.Interest;
import portcullis.core.ownership.OwnershipStatement;
import portcullis.core.ownership.StatedParty;
import portcullis.edge.owners.ContentOwnerReader.Found;

/**
 * Statements as plain JSON: a list, alone or as the member {@code statements}, of objects with {@code owner} and {@code owned} (a name,
 * or an object with name, identifier and country) and any of percent, minimum, maximum, exclusiveMaximum, interest, indirect, date, from,
 * to, source.
 */
final class StatementsFile {
    private final JsonPlace place;

    StatementsFile(JsonPlace place) {
        this.place = place;
    }

    Found read(JsonValue document) {
        JsonArray list = list(document)
                .orElseThrow(() -> new NoOwners(new FileProblem(
                        "no-statement",
                        "The file states no owners",
                        "start of the document",
                        "a list of statements, or an object with the member statements",
                        "a document without one",
                        "Send statements with the members owner, owned and percent.")));
        var statements = new ArrayList<OwnershipStatement>();
        var problems = new ArrayList<RowProblem>();
        for (int at = 0; at < list.size(); at++) {
            try {
                statements.add(statement(list.get(at), at + 1));
            } catch (JsonPlace.Unreadable unreadable) {
                problems.add(unreadable.problem(at + 1));
            }
        }
        return new Found(statements, problems);
    }

    static Optional<JsonArray> list(JsonValue document) {
        if (document instanceof JsonArray list) {
            return Optional.of(list);
        }
        boolean has = document instanceof JsonObject object && object.get("statements") instanceof JsonArray;
        return has ? Optional.of(document.asJsonObject().getJsonArray("statements")) : Optional.empty();
    }

    private OwnershipStatement statement(JsonValue value, int number) {
        if (!(value instanceof JsonObject said)) {
            throw new JsonPlace.Unreadable("statement", "an object", value.toString());
        }
        var told = new OwnershipStatement.Told(
                place.file(),
                "statement " + number,
                JsonPlace.text(said, "source").orElse(""),
                Optional.of(JsonPlace.day(said, "date").orElse(place.published())),
                JsonPlace.day(said, "from"),
                JsonPlace.day(said, "to"));
        return new OwnershipStatement(
                party(said, "owner"),
                party(said, "owned"),
                JsonPlace.share(said, "percent"),
                JsonPlace.text(said, "interest").map(InterestText::parse).orElse(Interest.OWNERSHIP),
                JsonPlace.flag(said, "indirect"),
                told);
    }

    private StatedParty party(JsonObject said, String member) {
        if (said.get(member) instanceof JsonString name && !name.getString().isBlank()) {
            return StatedParty.of(name.getString().strip());
        }
        JsonObject party = JsonPlace.object(said, member)
                .orElseThrow(() -> new JsonPlace.Unreadable(member, "a name, or an object with one", "nothing"));
        String name = JsonPlace.text(party, "name")
                .orElseThrow(() -> new JsonPlace.Unreadable(member + ".name", "a name", "nothing"));
        return new StatedParty(
                name, JsonPlace.text(party, "identifier"), place.country(JsonPlace.text(party, "country")));
    }
}
