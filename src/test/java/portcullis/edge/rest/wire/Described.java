package portcullis.edge.rest.wire;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.Yaml;

/** The description of the API, as a measure for documents: nothing in a document but what is described, and all that is required. */
final class Described {
    private static final String REFERENCE = "#/components/schemas/";

    private final Map<String, Object> schemas;

    Described() {
        try (InputStream file = Described.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            Map<String, Object> all = new Yaml().load(file);
            schemas = map(map(all, "components"), "schemas");
        } catch (IOException e) {
            throw new UncheckedIOException("reading the description of the API", e);
        }
    }

    /** The document, if it is as the schema of that name says. */
    JsonObject checked(String schema, String document) {
        try (var reader = Json.createReader(new StringReader(document))) {
            JsonObject object = reader.readObject();
            assertThat(properties(schema))
                    .as(schema + " describes every member")
                    .containsAll(object.keySet());
            assertThat(object.keySet()).as(schema + " has what is required").containsAll(required(schema));
            return object;
        }
    }

    private Set<String> properties(String schema) {
        return named(map(schemas, schema), "properties");
    }

    private Set<String> required(String schema) {
        return named(map(schemas, schema), "required");
    }

    private Set<String> named(Map<String, Object> schema, String what) {
        var names = new HashSet<String>();
        Object own = schema.getOrDefault(what, List.of());
        if (own instanceof Map<?, ?> map) {
            map.keySet().forEach(name -> names.add(String.valueOf(name)));
        } else if (own instanceof List<?> list) {
            list.forEach(name -> names.add(String.valueOf(name)));
        }
        if (schema.get("allOf") instanceof List<?> parts) {
            parts.forEach(part -> names.addAll(named(resolved(part), what)));
        }
        return names;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> resolved(Object part) {
        var schema = (Map<String, Object>) part;
        return schema.get("$ref") instanceof String reference
                ? map(schemas, reference.substring(REFERENCE.length()))
                : schema;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> in, String name) {
        if (in.get(name) instanceof Map<?, ?> found) {
            return (Map<String, Object>) found;
        }
        throw new AssertionError("nothing is described under " + name);
    }
}
