package portcullis.edge.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import portcullis.edge.rest.form.PartyQuestion;
import portcullis.edge.rest.problem.ProblemFound;
import portcullis.edge.rest.wire.JsonText;

final class MatchLinesTest {
    private static final int MOST = 10_000;

    @Test
    void every_line_has_an_answer_in_the_same_place() throws IOException {
        String asked = IntStream.range(0, 2_000)
                .mapToObj(i -> "{\"id\":" + i + ",\"name\":\"Company " + i + "\"}")
                .collect(Collectors.joining("\n"));

        List<String> answers = answers(asked);

        assertThat(answers).hasSize(2_000);
        assertThat(answers.get(0)).isEqualTo("{\"id\":0,\"matches\":[\"Company 0\"]}");
        assertThat(answers.get(1_999)).isEqualTo("{\"id\":1999,\"matches\":[\"Company 1999\"]}");
    }

    @Test
    void an_id_comes_back_as_it_was_sent() throws IOException {
        assertThat(answers("""
                        {"id":"A-1","name":"x"}
                        {"id":1.50,"name":"x"}
                        {"name":"x"}
                        """))
                .containsExactly(
                        "{\"id\":\"A-1\",\"matches\":[\"x\"]}",
                        "{\"id\":1.50,\"matches\":[\"x\"]}",
                        "{\"id\":null,\"matches\":[\"x\"]}");
    }

    @Test
    void a_line_that_cannot_be_read_answers_with_its_problem_and_disturbs_no_other() throws IOException {
        List<String> answers = answers("""
                {"id":1,"name":"x"}
                no json
                {"id":3,"nam":"x"}

                {"id":5,"country":"SG"}
                {"id":6,"name":"x","country":"Singapore"}
                {"id":7,"name":"x","threshold":2}
                {"id":8,"name":"x","limit":0}
                {"id":9,"name":"x"}
                """);

        assertThat(answers).hasSize(9);
        assertThat(answers.get(0)).contains("\"matches\"");
        assertThat(answers.subList(1, 8))
                .allMatch(answer -> answer.contains("\"problem\":{\"type\":\"urn:portcullis:"));
        assertThat(answers.get(2)).startsWith("{\"id\":3,").contains("nam");
        assertThat(answers.get(8)).isEqualTo("{\"id\":9,\"matches\":[\"x\"]}");
    }

    @Test
    void a_failure_on_one_line_is_a_problem_of_that_line_without_a_stack_trace() throws IOException {
        List<String> answers =
                answers("{\"id\":1,\"name\":\"bad\"}\n{\"id\":2,\"name\":\"good\"}", MatchLinesTest::failingOnBad);

        assertThat(answers.get(0))
                .contains("urn:portcullis:problem:unexpected")
                .contains("urn:uuid:")
                .doesNotContain("secret detail");
        assertThat(answers.get(1)).isEqualTo("{\"id\":2,\"matches\":[]}");
    }

    @Test
    void empty_lines_at_the_end_do_not_count() throws IOException {
        assertThat(answers("{\"name\":\"x\"}\r\n\r\n\n")).hasSize(1);
        assertThat(answers("")).isEmpty();
    }

    @Test
    void ten_thousand_lines_are_taken_and_one_more_is_refused_before_any_answer() throws IOException {
        String line = "{\"name\":\"x\"}\n";

        assertThat(answers(line.repeat(MOST))).hasSize(10_000);
        assertThatThrownBy(() -> answers(line.repeat(MOST + 1)))
                .asInstanceOf(type(ProblemFound.class))
                .satisfies(found -> assertThat(found.problem().status()).isEqualTo(413));
    }

    private static String failingOnBad(PartyQuestion question) {
        if (question.party().name().equals("bad")) {
            throw new IllegalStateException("secret detail");
        }
        return "[]";
    }

    private static List<String> answers(String asked) throws IOException {
        return answers(asked, question -> "[" + JsonText.quoted(question.party().name()) + "]");
    }

    private static List<String> answers(String asked, Function<PartyQuestion, String> matches) throws IOException {
        var body = new ByteArrayInputStream(asked.getBytes(StandardCharsets.UTF_8));
        var out = new ByteArrayOutputStream();
        MatchLines.read(body, MOST, matches).write(out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
