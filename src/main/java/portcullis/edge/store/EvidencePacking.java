package portcullis.edge.store;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import portcullis.flow.audit.CanonicalJson;

/** The evidence of a decision as canonical JSON, one text for each name. */
final class EvidencePacking {
    private static final String NONE = "{}";
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private EvidencePacking() {}

    static String pack(SortedMap<String, String> evidence) {
        var plain = new TreeMap<String, String>();
        evidence.forEach((name, value) -> plain.put(CanonicalJson.plain(name), CanonicalJson.plain(value)));
        return CanonicalJson.of(plain);
    }

    static SortedMap<String, String> unpack(String packed) {
        if (packed.equals(NONE)) {
            return new TreeMap<>();
        }
        try (var reader = READERS.createReader(new StringReader(packed))) {
            JsonObject object = reader.readObject();
            var evidence = new TreeMap<String, String>();
            object.forEach((name, value) -> evidence.put(name, ((JsonString) value).getString()));
            return evidence;
        }
    }
}
