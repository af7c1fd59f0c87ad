package portcullis.edge.json;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portcullis.core.intake.FileProblem;
import portcullis.core.intake.RawRow;
import portcullis.core.match.Evidence;
import portcullis.core.review.CaseFile;
import portcullis.core.screen.Screening;
import portcullis.core.subject.Party;
import portcullis.core.subject.Role;
import portcullis.core.subject.Subject;
import portcullis.core.subject.SubjectKind;
import portcullis.flow.port.RandomValues;

/** Laws: what is written is read back equal, the same value gives the same text, an outsider can compute a score again. */
final class JsonRoundTripTest {
    private static final int VALUES = 400;

    private final JsonDocuments documents = new JsonDocuments();
    private final RandomValues any = new RandomValues(20_260_201);

    @Test
    void a_case_is_read_back_as_it_was_written() {
        for (int row = 1; row <= VALUES; row++) {
            CaseFile file = any.caseOf("6f1c", any.rows(row, 1).get(0));

            String document = documents.write(file);
            CaseFile back = documents.readCase(document);

            assertThat(back).isEqualTo(file);
            assertThat(documents.write(back)).isEqualTo(document);
        }
    }

    @Test
    void basis_shape_and_request_are_read_back_as_they_were_written() {
        for (int i = 0; i < VALUES; i++) {
            var basis = any.basis();
            var shape = any.shape();
            var request = any.request();

            assertThat(documents.readBasis(documents.write(basis))).isEqualTo(basis);
            assertThat(documents.readShape(documents.write(shape))).isEqualTo(shape);
            assertThat(documents.readRequest(documents.write(request))).isEqualTo(request);
        }
    }

    @Test
    void a_file_problem_is_read_back_as_it_was_written() {
        var problem =
                new FileProblem("encrypted", "It is encrypted", "orders.xlsx", "plain", "\"a password\"", "Remove it.");

        assertThat(documents.readProblem(documents.write(problem))).isEqualTo(problem);
    }

    @Test
    void the_document_of_a_row_without_findings_is_small() {
        var subject = Subject.of(SubjectKind.PURCHASE_ORDERS, 17, List.of(Party.of(Role.PURCHASER, "Acme GmbH")));
        var screening = any.findings().screening(subject, 0);
        var file = new CaseFile(
                "6f1c-17",
                "6f1c",
                17,
                new RawRow(17, List.of("Acme GmbH")).cells(),
                Optional.of(subject),
                screening,
                List.of(),
                List.of());

        assertThat(documents.write(file))
                .isEqualTo("{\"id\":\"6f1c-17\",\"uploadId\":\"6f1c\",\"row\":17,\"original\":[\"Acme GmbH\"],"
                        + "\"subject\":{\"kind\":\"PURCHASE_ORDERS\",\"row\":17,"
                        + "\"parties\":[{\"role\":\"PURCHASER\",\"name\":\"Acme GmbH\"}]},"
                        + "\"screening\":{\"parties\":[{\"party\":0}]}}");
    }

    @Test
    void anybody_can_compute_an_evidence_tree_again() {
        for (int i = 0; i < VALUES; i++) {
            Evidence evidence = any.findings().evidence(4);

            JsonObject tree = parse(documents.write(evidence));

            assertThat(recomputed(tree)).isEqualTo(evidence.score().value());
        }
    }

    /** Knows nothing of the program, only what the documents say of themselves. */
    private static double recomputed(JsonObject node) {
        double score = switch (node.getString("how")) {
            case "weighted" -> {
                double sum = 0;
                double weights = 0;
                for (JsonObject part : node.getJsonArray("parts").getValuesAs(JsonObject.class)) {
                    double weight = part.getJsonNumber("weight").doubleValue();
                    sum += weight * recomputed(part);
                    weights += weight;
                }
                yield sum / weights;
            }
            case "best" ->
                node.getJsonArray("parts").getValuesAs(JsonObject.class).stream()
                        .mapToDouble(JsonRoundTripTest::recomputed)
                        .max()
                        .orElseThrow();
            case "adjusted" ->
                recomputed(node.getJsonObject("base"))
                        + node.getJsonArray("adjustments").getValuesAs(JsonObject.class).stream()
                                .mapToDouble(by -> by.getJsonNumber("by").doubleValue())
                                .sum();
            default -> node.getJsonNumber("score").doubleValue();
        };
        double rounded = Math.round(Math.max(0, Math.min(1, score)) * 10_000) / 10_000.0;
        assertThat(node.getJsonNumber("score").doubleValue()).isEqualTo(rounded);
        return rounded;
    }

    @Test
    void a_screening_in_the_api_tells_each_finding_in_full() {
        for (int i = 0; i < VALUES; i++) {
            var subject = any.subjects().subject(0);
            Screening screening = any.findings().screening(subject, 3);

            JsonObject told = parse(documents.write("req", screening));

            var findings = told.getJsonArray("findings").getValuesAs(JsonObject.class);
            assertThat(findings).hasSize(3);
            for (int n = 0; n < 3; n++) {
                var finding = screening.findings().get(n);
                JsonObject json = findings.get(n);
                assertThat(json.getString("id")).isEqualTo("req-" + (n + 1));
                assertThat(json)
                        .containsKeys("ruleId", "title", "citation", "authority", "state", "outcome", "recommendation");
                assertThat(json.containsKey("evidence"))
                        .isEqualTo(finding.match().isPresent());
                assertThat(json.containsKey("listing"))
                        .isEqualTo(finding.match().isPresent());
                assertThat(json.containsKey("party")).isEqualTo(finding.party().isPresent());
                assertThat(json.containsKey("missing"))
                        .isEqualTo(finding.question().isPresent());
            }
        }
    }

    private static JsonObject parse(String document) {
        try (var reader = Json.createReader(new StringReader(document))) {
            JsonValue value = reader.readValue();
            return value.asJsonObject();
        }
    }
}
