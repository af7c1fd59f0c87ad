package portcullis.edge.owners;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import portcullis.core.intake.InterestText;
import portcullis.core.intake.RowProblem;
import portcullis.core.ownership.Interest;
import portcullis.core.ownership.OwnershipStatement;
import portcullis.core.ownership.Share;
import portcullis.core.ownership.StatedParty;
import portcullis.edge.owners.ContentOwnerReader.Found;

/**
 * Statements of the Beneficial Ownership Data Standard, versions 0.2 and 0.3 (statements that replace one another) and 0.4 (records with a
 * life of their own). Of several statements about one record the last counts. An indirect interest whose links are given as
 * components counts by its links.
 */
final class BodsFile {
    private final JsonPlace place;
    private final Map<String, StatedParty> parties = new HashMap<>();
    private final Map<String, Relation> relations = new LinkedHashMap<>();
    private final List<RowProblem> problems = new ArrayList<>();

    /** A relationship as it stands at the end of the file. */
    private record Relation(int number, JsonObject statement, JsonObject details) {}

    BodsFile(JsonPlace place) {
        this.place = place;
    }

    /** Whether a document is of this standard. */
    static boolean is(JsonValue document) {
        return StatementsFile.list(document)
                .filter(list -> !list.isEmpty() && list.get(0) instanceof JsonObject)
                .map(list -> list.getJsonObject(0))
                .filter(first -> first.containsKey("statementType") || first.containsKey("recordType"))
                .isPresent();
    }

    Found read(JsonValue document) {
        JsonArray list = StatementsFile.list(document).orElse(JsonValue.EMPTY_JSON_ARRAY);
        for (int at = 0; at < list.size(); at++) {
            if (list.get(at) instanceof JsonObject statement) {
                take(statement, at + 1);
            }
        }
        var statements = new ArrayList<OwnershipStatement>();
        relations.values().forEach(relation -> {
            try {
                statements.addAll(statements(relation));
            } catch (JsonPlace.Unreadable unreadable) {
                problems.add(unreadable.problem(relation.number()));
            }
        });
        return new Found(statements, problems);
    }

    private void take(JsonObject statement, int number) {
        String kind = JsonPlace.text(statement, "recordType")
                .or(() -> JsonPlace.text(statement, "statementType"))
                .orElse("");
        JsonObject details = JsonPlace.object(statement, "recordDetails").orElse(statement);
        String id = id(statement);
        if (kind.startsWith("entity") || kind.startsWith("person")) {
            name(details).ifPresent(name -> parties.put(id, party(details, name)));
        } else if (kind.equals("relationship") || kind.equals("ownershipOrControlStatement")) {
            replaced(statement).forEach(relations::remove);
            relations.put(id, new Relation(number, statement, details));
        }
    }

    private static String id(JsonObject statement) {
        return JsonPlace.text(statement, "recordId")
                .or(() -> JsonPlace.text(statement, "statementID"))
                .or(() -> JsonPlace.text(statement, "statementId"))
                .orElse("");
    }

    private static Set<String> replaced(JsonObject statement) {
        return texts(statement, "replacesStatements");
    }

    private static Set<String> texts(JsonObject of, String member) {
        var texts = new HashSet<String>();
        if (of.get(member) instanceof JsonArray list) {
            for (JsonValue each : list) {
                if (each instanceof JsonString text) {
                    texts.add(text.getString());
                }
            }
        }
        return texts;
    }

    private static Optional<String> name(JsonObject details) {
        Optional<String> own = JsonPlace.text(details, "name");
        if (own.isPresent() || !(details.get("names") instanceof JsonArray names)) {
            return own;
        }
        return names.stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonValue::asJsonObject)
                .flatMap(name -> JsonPlace.text(name, "fullName").stream())
                .findFirst();
    }

    private StatedParty party(JsonObject details, String name) {
        Optional<String> identifier = Optional.empty();
        if (details.get("identifiers") instanceof JsonArray list
                && !list.isEmpty()
                && list.get(0) instanceof JsonObject first) {
            identifier = JsonPlace.text(first, "id");
        }
        Optional<String> country = JsonPlace.object(details, "jurisdiction")
                .or(() -> JsonPlace.object(details, "incorporatedInJurisdiction"))
                .flatMap(where -> JsonPlace.text(where, "code").or(() -> JsonPlace.text(where, "name")))
                .map(code -> code.length() > 2 && code.charAt(2) == '-' ? code.substring(0, 2) : code);
        return new StatedParty(name, identifier, place.country(country));
    }

    private List<OwnershipStatement> statements(Relation relation) {
        boolean told = JsonPlace.flag(relation.details(), "isComponent");
        boolean byLinks = !texts(relation.details(), "componentRecords").isEmpty()
                || !texts(relation.details(), "componentStatementIDs").isEmpty();
        if (byLinks && !told) {
            return List.of();
        }
        StatedParty owned = end(relation.details(), "subject");
        Optional<StatedParty> owner = owner(relation.details());
        var statements = new ArrayList<OwnershipStatement>();
        if (owner.isPresent() && relation.details().get("interests") instanceof JsonArray interests) {
            for (JsonValue interest : interests) {
                if (interest instanceof JsonObject said) {
                    statements.add(statement(relation, owner.get(), owned, said));
                }
            }
        }
        return statements;
    }

    private OwnershipStatement statement(Relation relation, StatedParty owner, StatedParty owned, JsonObject said) {
        Optional<LocalDate> day = JsonPlace.day(relation.statement(), "statementDate");
        boolean closed = JsonPlace.text(relation.statement(), "recordStatus")
                .filter("closed"::equals)
                .isPresent();
        Share share = JsonPlace.object(said, "share")
                .map(each -> JsonPlace.share(each, "exact"))
                .orElse(Share.UNKNOWN);
        Interest interest =
                JsonPlace.text(said, "type").map(InterestText::parse).orElse(Interest.UNCLEAR);
        boolean indirect = JsonPlace.text(said, "directOrIndirect")
                .or(() -> JsonPlace.text(said, "interestLevel"))
                .filter("indirect"::equals)
                .isPresent();
        var told = new OwnershipStatement.Told(
                place.file(),
                "statement " + relation.number(),
                JsonPlace.object(relation.statement(), "source")
                        .flatMap(source -> JsonPlace.text(source, "description"))
                        .orElse(""),
                Optional.of(day.orElse(place.published())),
                JsonPlace.day(said, "startDate"),
                JsonPlace.day(said, "endDate").or(() -> day.filter(any -> closed)));
        return new OwnershipStatement(owner, owned, share, interest, indirect, told);
    }

    /** Who is owned: a record's id, or an object that names a statement. */
    private StatedParty end(JsonObject details, String member) {
        String id = reference(details, member).orElse("");
        StatedParty party = parties.get(id);
        if (party == null) {
            throw new JsonPlace.Unreadable(member, "the id of an entity of this file that has a name", id);
        }
        return party;
    }

    /** Who owns; nobody where the file says that this is not known or not told. */
    private Optional<StatedParty> owner(JsonObject details) {
        Optional<String> id = reference(details, "interestedParty");
        return id.isEmpty() ? Optional.empty() : Optional.of(end(details, "interestedParty"));
    }

    private static Optional<String> reference(JsonObject details, String member) {
        return JsonPlace.text(details, member)
                .or(() -> JsonPlace.object(details, member)
                        .flatMap(of -> JsonPlace.text(of, "describedByEntityStatement")
                                .or(() -> JsonPlace.text(of, "describedByPersonStatement"))));
    }
}
