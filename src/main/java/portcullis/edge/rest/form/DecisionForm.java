package portcullis.edge.rest.form;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import portcullis.core.review.Decision;
import portcullis.core.review.DecisionRules;
import portcullis.edge.rest.problem.ProblemFound;

/**
 * What a caller sends to decide: outcome, reason code, reason, evidence by name, and how many decisions it had seen.
 *
 * @param cases the cases that are decided together; empty for one
 * @param token the token of a preview; empty where there is none
 */
public record DecisionForm(DecisionRules.Draft draft, OptionalInt seen, List<String> cases, String token) {
    /** The members besides when several cases are decided together. */
    public static final Set<String> TOGETHER = Set.of("cases", "token");

    private static final Set<String> MEMBERS = Set.of("outcome", "reasonCode", "text", "seen");
    private static final int LONGEST_CODE = 50;
    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_EVIDENCE = 4_000;
    private static final int LONGEST_TOKEN = 64;
    private static final int LONGEST_KEY = 200;
    private static final int MOST_DECISIONS = 1_000_000;

    /** Reads the document, or ends the request saying what is wrong with it. */
    public static DecisionForm of(String document, Set<String> more) {
        JsonObject whole = FlatDocument.parse(document);
        var plain = new LinkedHashMap<String, JsonValue>(whole);
        JsonValue evidence = plain.remove("evidence");
        JsonValue cases = more.contains("cases") ? plain.remove("cases") : null;
        var names = new TreeSet<>(MEMBERS);
        names.addAll(more);
        names.add("evidence");
        plain.keySet().forEach(name -> Fields.requireKnown(name, names));
        Fields fields = Fields.of(texts(plain));
        var kind = fields.choice("outcome", Decision.Kind.class).orElseThrow(() -> missing("outcome"));
        Optional<String> code = fields.text("reasonCode", LONGEST_CODE);
        if (code.isEmpty() && !kind.isAnswer()) {
            throw missing("reasonCode");
        }
        String text = fields.text("text", LONGEST_TEXT).orElseThrow(() -> missing("text"));
        return new DecisionForm(
                new DecisionRules.Draft(kind, code.orElse(""), text, evidence(evidence), ""),
                fields.text("seen", LONGEST_CODE).isPresent()
                        ? OptionalInt.of(fields.number("seen", 0, MOST_DECISIONS, 0))
                        : OptionalInt.empty(),
                cases == null ? List.of() : ids(cases),
                fields.text("token", LONGEST_TOKEN).orElse(""));
    }

    private static Map<String, String> texts(Map<String, JsonValue> plain) {
        var object = jakarta.json.Json.createObjectBuilder();
        plain.forEach(object::add);
        return FlatDocument.texts(object.build());
    }

    private static SortedMap<String, String> evidence(@Nullable JsonValue value) {
        if (value == null || value.getValueType() == JsonValue.ValueType.NULL) {
            return new TreeMap<>();
        }
        if (value.getValueType() != JsonValue.ValueType.OBJECT) {
            throw Fields.wrong("evidence", "an object of texts", "something else");
        }
        var evidence = new TreeMap<>(FlatDocument.texts(value.asJsonObject()));
        evidence.forEach((name, text) -> {
            if (text.length() > LONGEST_EVIDENCE || name.length() > LONGEST_CODE) {
                throw Fields.wrong("evidence", "at most " + LONGEST_EVIDENCE + " characters", text.length() + "");
            }
        });
        return evidence;
    }

    private static List<String> ids(JsonValue value) {
        if (value.getValueType() != JsonValue.ValueType.ARRAY
                || !value.asJsonArray().stream().allMatch(JsonString.class::isInstance)) {
            throw Fields.wrong("cases", "a list of case ids", "something else");
        }
        return value.asJsonArray().getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    /** An idempotency key as a header carries it. */
    public static Optional<String> key(@Nullable String header) {
        if (header == null) {
            return Optional.empty();
        }
        String plain = header.strip();
        boolean printable = plain.chars().allMatch(letter -> letter > ' ' && letter < 0x7f);
        if (plain.isEmpty() || plain.length() > LONGEST_KEY || !printable) {
            throw Fields.wrong("Idempotency-Key", "1 to " + LONGEST_KEY + " printable ASCII characters", plain);
        }
        return Optional.of(plain);
    }

    private static ProblemFound missing(String name) {
        return Fields.wrong(name, "a value", "nothing");
    }
}
