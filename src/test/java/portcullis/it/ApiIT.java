package portcullis.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import portcullis.it.ApiCaller.Answer;

/** The API of the running program, from a file that is sent to the report that comes back. */
@RunAsClient
class ApiIT extends PayaraIT {
    private static final Path ORDERS = Path.of("sample-data/inbox/purchase-orders-2026-q1.xlsx");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Set<String> FINAL = Set.of("FINISHED", "CANCELLED", "FAILED");

    @Test
    void a_file_becomes_cases_and_a_report_and_stays_as_it_was() throws Exception {
        byte[] file = Files.readAllBytes(ORDERS);

        Answer taken = admin().form("api/v1/uploads", "orders.xlsx", file, Map.of("asOf", "2026-02-01", "note", "api"));
        assertThat(taken.status()).isEqualTo(202);
        String id = taken.json().getString("id");
        assertThat(taken.header("Location")).endsWith("/api/v1/uploads/" + id);

        JsonObject upload = finished(id);
        assertThat(upload.getString("status")).isEqualTo("FINISHED");
        int rows = upload.getInt("rowsRead");
        assertThat(upload.getInt("rowsScreened") + upload.getInt("rowsRejected"))
                .isEqualTo(rows);
        assertThat(upload.getJsonObject("basis").getString("asOf")).isEqualTo("2026-02-01");

        JsonObject cases =
                admin().get("api/v1/uploads/" + id + "/cases?size=500").json();
        assertThat(cases.getInt("total")).isEqualTo(rows);
        Answer report = admin().get("api/v1/uploads/" + id + "/report");
        assertThat(report.header("Content-Disposition")).startsWith("attachment; filename=\"orders-audit.xlsx\"");
        try (var workbook = WorkbookFactory.create(
                new ByteArrayInputStream(report.response().body()))) {
            assertThat(workbook.getSheet("Cases").getLastRowNum()).isEqualTo(rows);
        }
        Answer original = admin().get("api/v1/uploads/" + id + "/original");
        assertThat(original.response().body()).isEqualTo(file);
        assertThat(original.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void cases_are_narrowed_paged_and_decided() throws Exception {
        String id = screened("narrowed");
        String cases = "api/v1/uploads/" + id + "/cases";

        JsonObject held =
                admin().get(cases + "?recommendation=HOLD&size=1&page=1").json();
        assertThat(held.getJsonArray("items")).hasSize(1);
        JsonObject found = held.getJsonArray("items").getJsonObject(0);
        assertThat(found.getString("recommendation")).isEqualTo("HOLD");
        assertThat(held.getInt("total")).isLessThan(admin().get(cases).json().getInt("total"));

        String one = "api/v1/cases/" + found.getString("id");
        String decision = "{\"outcome\":\"ESCALATE\",\"reasonCode\":\"ESC-TCO\",\"text\":\"Counsel has to see this.\"}";
        assertThat(admin().json(one + "/decisions", decision).status()).isEqualTo(201);
        JsonObject decided = admin().get(one).json();
        assertThat(decided.getString("standing")).isEqualTo("ESCALATED");
        assertThat(decided.getJsonArray("decisions").getJsonObject(0).getString("decidedBy"))
                .isEqualTo("admin");
        assertThat(admin().get(cases + "?standing=ESCALATED").json().getInt("total"))
                .isEqualTo(1);
        assertThat(admin().json(one + "/decisions", decision.replace("ESCALATE", "FORGET"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void the_same_key_is_the_same_upload() throws Exception {
        ApiCaller keyed = admin().with("Idempotency-Key", "key-of-the-test");
        byte[] file = Files.readAllBytes(ORDERS);

        String first =
                keyed.form("api/v1/uploads", "a.xlsx", file, Map.of()).json().getString("id");
        Answer again = keyed.form("api/v1/uploads", "a.xlsx", file, Map.of());
        Answer other =
                keyed.form("api/v1/uploads", "a.csv", "Supplier\nAcme\n".getBytes(StandardCharsets.UTF_8), Map.of());

        assertThat(again.json().getString("id")).isEqualTo(first);
        assertProblem(other, 422, "idempotency-key-reused");
    }

    @Test
    void what_cannot_be_screened_is_told_field_by_field() throws Exception {
        byte[] file = Files.readAllBytes(ORDERS);
        for (String field : new String[] {"asOf", "mode", "kind", "scenario", "mapping"}) {
            Answer refused = admin().form("api/v1/uploads", "a.xlsx", file, Map.of(field, "nonsense"));
            assertProblem(refused, 400, "invalid-field");
            assertThat(refused.json().getString("where")).isEqualTo(field);
            assertThat(refused.json().getString("seen")).isEqualTo("nonsense");
        }

        assertProblem(
                admin().form("api/v1/uploads", "a.xlsx", file, Map.of("as_of", "2026-02-01")), 400, "unknown-field");
        assertProblem(
                admin().form(
                                "api/v1/uploads",
                                "a.xlsx",
                                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10},
                                Map.of()),
                422,
                "not-a-spreadsheet");
        assertProblem(
                admin().post("api/v1/uploads", "multipart/form-data; boundary=x", "no form"), 400, "malformed-request");
        assertProblem(admin().get("api/v1/uploads/none/report"), 404, "not-found");
        assertProblem(admin().get("api/v1/uploads?size=0"), 400, "invalid-field");
    }

    @Test
    void a_subject_is_screened_at_once() {
        Answer answer = admin().json("api/v1/screenings?asOf=2026-02-01", """
                        {"parties":[{"role":"END_USER","name":"Huawei Technologies Co., Ltd.","country":"CN"}],
                         "route":{"exportFrom":"US","destination":"CN"},"item":{"description":"H100","eccn":"3A090.a"}}
                        """);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().getString("recommendation")).isEqualTo("HOLD");
        assertThat(answer.json().getJsonObject("basis").getString("asOf")).isEqualTo("2026-02-01");
        Answer wrong = admin().json("api/v1/screenings", "{\"parties\":[{\"role\":\"BOSS\",\"name\":\"x\"}]}");
        assertProblem(wrong, 400, "malformed-json");
        assertThat(wrong.json().getString("where")).isEqualTo("/parties/0/role");
    }

    @Test
    void many_parties_are_matched_line_by_line() {
        String lines = IntStream.range(0, 2_000)
                .mapToObj(i ->
                        "{\"id\":" + i + ",\"name\":\"" + (i == 1_234 ? "Huawei Technologies" : "Acme " + i) + "\"}\n")
                .collect(Collectors.joining());

        Answer answer = admin().post("api/v1/matches", "application/x-ndjson", lines + "nonsense\n");

        assertThat(answer.header("Content-Type")).startsWith("application/x-ndjson");
        var answers = answer.text().lines().toList();
        assertThat(answers).hasSize(2_001);
        assertThat(answers.get(1_234))
                .startsWith("{\"id\":1234,\"matches\":[{\"score\":")
                .contains("\"list\":\"EL\"");
        assertThat(answers.get(2_000)).contains("\"problem\":{\"type\":\"urn:portcullis:problem:malformed-json\"");
        JsonObject one =
                admin().get("api/v1/matches?name=Huawei%20Technologies&limit=1").json();
        assertThat(one.getJsonArray("matches")).hasSize(1);
        assertProblem(admin().get("api/v1/matches?nmae=x"), 400, "unknown-field");
    }

    @Test
    void a_list_file_is_in_force_when_the_answer_comes() {
        byte[] list = "name,country,reason\nQuillfeather Holdings Test,PA,test\n".getBytes(StandardCharsets.UTF_8);

        Answer adopted = admin().form(
                        "api/v1/editions", "own.csv", list, Map.of("format", "own-csv", "published", "2026-11-01"));

        assertThat(adopted.status()).as(adopted.text()).isEqualTo(201);
        assertThat(adopted.json().getBoolean("inForce")).isTrue();
        JsonObject found = admin().get("api/v1/matches?name=Quillfeather%20Holdings%20Test")
                .json();
        assertThat(found.getJsonArray("matches")).isNotEmpty();
        assertThat(admin().get("api/v1/editions").json().getJsonArray("items").size())
                .isGreaterThan(1);
        Answer refused =
                admin().form("api/v1/editions", "page.html", "<html>".getBytes(StandardCharsets.UTF_8), Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().getString("fix")).isNotBlank();
    }

    @Test
    void the_rules_are_those_of_the_day() {
        JsonObject rules = admin().get("api/v1/rules?asOf=2025-04-20").json();

        assertThat(rules.getString("asOf")).isEqualTo("2025-04-20");
        assertThat(rules.getJsonArray("items")).isNotEmpty();
        assertProblem(admin().get("api/v1/rules?scenario=none-such"), 400, "invalid-field");
    }

    @Test
    void what_is_not_there_or_not_meant_is_a_problem_and_no_page() {
        assertProblem(admin().get("api/v1/nothing"), 404, "not-found");
        assertProblem(admin().get("api/v9/uploads"), 404, "not-found");
        Answer wrongMethod = admin().send("PUT", "api/v1/uploads", new byte[0]);
        assertProblem(wrongMethod, 405, "method-not-allowed");
        assertThat(wrongMethod.header("Allow")).contains("GET").contains("POST");
        assertProblem(admin().post("api/v1/screenings", "text/plain", "x"), 415, "unsupported-media-type");
        assertProblem(admin().json("api/v1/screenings", "{"), 400, "malformed-json");
        assertProblem(admin().json("api/v1/screenings", "x".repeat(1_100_000)), 413, "too-large");
    }

    @Test
    void the_description_is_served_as_it_is_written() {
        String served = ApiCaller.anonymous(base()).get("/openapi").text();

        assertThat(served)
                .contains("/api/v1/uploads/{id}/report", "sendUpload", "RFC 9457")
                .doesNotContain("operationId: send\n");
    }

    private String screened(String name) throws IOException {
        byte[] file = Files.readAllBytes(ORDERS);
        String id = admin().form("api/v1/uploads", name + ".xlsx", file, Map.of("asOf", "2026-02-01"))
                .json()
                .getString("id");
        finished(id);
        return id;
    }

    private JsonObject finished(String id) {
        Instant end = Instant.now().plus(PATIENCE);
        JsonObject upload = admin().get("api/v1/uploads/" + id).json();
        while (!FINAL.contains(upload.getString("status")) && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(200_000_000);
            upload = admin().get("api/v1/uploads/" + id).json();
        }
        return upload;
    }

    private static void assertProblem(Answer answer, int status, String type) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().getString("type")).isEqualTo("urn:portcullis:problem:" + type);
        assertThat(answer.json().getInt("status")).isEqualTo(status);
        assertThat(answer.text()).doesNotContain("<html").doesNotContain("Exception");
    }

    private ApiCaller admin() {
        return ApiCaller.basic(base(), "admin", adminPassword());
    }
}
