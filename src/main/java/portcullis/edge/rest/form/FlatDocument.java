package portcullis.edge.rest.form;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import portcullis.edge.rest.problem.Problem;
import portcullis.edge.rest.problem.ProblemFound;
import portcullis.edge.rest.problem.ProblemType;

/** A JSON object without objects or lists in it: texts, numbers and yes or no by name. */
public final class FlatDocument {
    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private FlatDocument() {}

    /** The members as fields; null counts as absent, a name that is not among these ends the request. */
    public static Fields fields(String document, Set<String> names) {
        return fields(parse(document), names);
    }

    /** The members of an object that is parsed already. */
    public static Fields fields(Map<String, JsonValue> object, Set<String> names) {
        object.keySet().forEach(name -> Fields.requireKnown(name, names));
        return Fields.of(texts(object));
    }

    /** All members as texts. */
    public static Map<String, String> texts(Map<String, JsonValue> object) {
        var texts = new LinkedHashMap<String, String>();
        object.forEach((name, value) -> {
            if (value.getValueType() != JsonValue.ValueType.NULL) {
                texts.put(name, text(name, value));
            }
        });
        return texts;
    }

    /** One JSON object and nothing after it, each member once; or the end of the request. */
    public static JsonObject parse(String document) {
        try (JsonParser parser = PARSERS.createParser(new StringReader(document))) {
            if (parser.next() != JsonParser.Event.START_OBJECT) {
                throw malformed("a value that is no object");
            }
            JsonObject object = members(parser);
            if (parser.hasNext()) {
                throw malformed("something after the object");
            }
            return object;
        } catch (JsonParsingException e) {
            throw malformed("a break at line " + e.getLocation().getLineNumber() + ", column "
                    + e.getLocation().getColumnNumber());
        } catch (JsonException | NoSuchElementException e) {
            throw malformed("text that is none");
        }
    }

    private static JsonObject members(JsonParser parser) {
        var names = new HashSet<String>();
        var object = Json.createObjectBuilder();
        while (parser.next() != JsonParser.Event.END_OBJECT) {
            String name = parser.getString();
            if (!names.add(name)) {
                throw malformed("the member " + name + " twice");
            }
            parser.next();
            object.add(name, parser.getValue());
        }
        return object.build();
    }

    private static String text(String name, JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> ((JsonString) value).getString();
            case NUMBER, TRUE, FALSE -> value.toString();
            case OBJECT, ARRAY, NULL ->
                throw Fields.wrong("/" + name, "a text, a number, true or false", "something else");
        };
    }

    private static ProblemFound malformed(String seen) {
        return new ProblemFound(Problem.of(ProblemType.MALFORMED_JSON, "The document is not one JSON object.")
                .at("the document")
                .comparing("one JSON object", seen)
                .fixedBy("Correct the JSON and send it again."));
    }
}
