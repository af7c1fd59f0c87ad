package portcullis.edge.rest.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class JsonTextTest {
    @Test
    void members_stand_in_the_order_in_which_they_were_added() {
        String json = new JsonText()
                .with("z", "last letter first")
                .with("a", 7)
                .with("score", 0.925)
                .with("yes", true)
                .with("list", List.of("x", "y"))
                .toString();

        assertThat(json)
                .isEqualTo("{\"z\":\"last letter first\",\"a\":7,\"score\":0.925,\"yes\":true,\"list\":[\"x\",\"y\"]}");
    }

    @Test
    void what_is_absent_is_null() {
        assertThat(new JsonText().with("at", Optional.empty()).toString()).isEqualTo("{\"at\":null}");
        assertThat(new JsonText().with("at", Optional.of(Instant.EPOCH)).toString())
                .isEqualTo("{\"at\":\"1970-01-01T00:00:00Z\"}");
        assertThat(new JsonText()
                        .with("on", Optional.of(LocalDate.of(2026, 2, 1)))
                        .toString())
                .isEqualTo("{\"on\":\"2026-02-01\"}");
    }

    @Test
    void a_document_goes_in_as_it_stands() {
        assertThat(new JsonText().with("id", 1).raw("inner", "{\"a\": [1 ]}").toString())
                .isEqualTo("{\"id\":1,\"inner\":{\"a\": [1 ]}}");
    }

    @Test
    void the_members_of_a_document_join_those_that_are_there() {
        assertThat(new JsonText()
                        .with("id", 1)
                        .membersOf("{\"a\":2,\"b\":{}}")
                        .membersOf("{}")
                        .with("c", 3)
                        .toString())
                .isEqualTo("{\"id\":1,\"a\":2,\"b\":{},\"c\":3}");
        assertThatThrownBy(() -> new JsonText().membersOf("[1]")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_number_that_json_does_not_have_is_our_mistake() {
        assertThatThrownBy(() -> new JsonText().with("score", Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothing_in_a_text_can_end_a_script_or_a_line() {
        assertThat(JsonText.quoted("</script>\n\u2028\"\\")).isEqualTo("\"\\u003c/script>\\u000a\\u2028\\\"\\\\\"");
    }

    @Test
    void half_of_a_surrogate_pair_is_written_as_an_escape() {
        assertThat(JsonText.quoted("a\ud83d")).isEqualTo("\"a\\ud83d\"");
        assertThat(JsonText.quoted("\ude00b")).isEqualTo("\"\\ude00b\"");
        assertThat(JsonText.quoted("\ud83d\ude00")).isEqualTo("\"\ud83d\ude00\"");
    }

    @Test
    void any_text_reads_back_as_it_was() {
        var random = new Random(20261123);
        for (int i = 0; i < 2_000; i++) {
            String text = random.ints(random.nextInt(20), 0, 0x3000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();

            String json = new JsonText().with("text", text).toString();

            try (var reader = Json.createReader(new StringReader(json))) {
                assertThat(reader.readObject().getString("text")).isEqualTo(text);
            }
        }
    }
}
