package portcullis.edge.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import portcullis.core.subject.Known;
import portcullis.flow.port.Documents.Malformed;

/** The members of a JSON object, asked for by name; {@link #end} refuses those that nobody asked for. */
final class Members {
    private final JsonObject object;
    private final Supplier<String> pointer;
    private final Origin origin;
    private final Set<String> asked = new HashSet<>();

    Members(JsonObject object, Supplier<String> pointer, Origin origin) {
        this.object = object;
        this.pointer = pointer;
        this.origin = origin;
    }

    /** A member that is there and says something: null, and from outside a blank text, is as good as absent. */
    Optional<Seen> find(String name) {
        asked.add(name);
        JsonValue value = object.get(name);
        if (value == null || value.getValueType() == JsonValue.ValueType.NULL) {
            return Optional.empty();
        }
        if (origin.isStrict()
                && value instanceof JsonString text
                && text.getString().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Seen(value, () -> pointer.get() + "/" + escape(name), origin));
    }

    Seen get(String name) {
        return find(name).orElseThrow(() -> new Malformed(pointer.get() + "/" + escape(name), "a value", "nothing"));
    }

    <T> Known<T> known(String name, Function<Seen, T> type) {
        return Known.from(find(name).map(type));
    }

    Known<String> knownText(String name) {
        return known(name, Seen::text);
    }

    Optional<String> optionalText(String name) {
        return find(name).map(Seen::text);
    }

    String text(String name) {
        return get(name).text();
    }

    /** The items of a list; none when the member is absent. */
    <T> List<T> list(String name, Function<Seen, T> reader) {
        return find(name).map(list -> list.list(reader)).orElse(List.of());
    }

    /** The members of an object by name; none when it is absent. */
    SortedMap<String, String> texts(String name) {
        var texts = new TreeMap<String, String>();
        find(name)
                .map(Seen::members)
                .ifPresent(inner -> inner.object.keySet().forEach(key -> texts.put(key, inner.text(key))));
        return texts;
    }

    /** The names of all members. */
    Set<String> names() {
        return object.keySet();
    }

    boolean isStrict() {
        return origin.isStrict();
    }

    String pointer() {
        return pointer.get();
    }

    /** Ends the reading of the object; a member from outside that nobody asked for is refused. */
    void end() {
        if (!origin.isStrict()) {
            return;
        }
        for (String name : object.keySet()) {
            if (!asked.contains(name)) {
                throw new Malformed(
                        pointer.get() + "/" + escape(name), "one of " + String.join(", ", new TreeSet<>(asked)), name);
            }
        }
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
