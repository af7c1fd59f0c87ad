package portcullis.edge.rest.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portcullis.core.rule.Mode;
import portcullis.core.subject.CountryCode;
import portcullis.edge.rest.problem.ProblemFound;

final class FieldsTest {
    private static final int LONG = 100;

    @Test
    void a_blank_field_counts_as_absent() {
        assertThat(fields("note", "  ").text("note", LONG)).isEmpty();
        assertThat(fields("note", " as is ").text("note", LONG)).contains("as is");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-02-30", "01/02/2026", "1978-12-31", "9999-01-01", "2026-02-01T00:00"})
    void a_date_that_is_none_is_refused_with_what_was_seen(String seen) {
        refuses(seen, fields -> fields.day("field"));
    }

    @Test
    void a_date_is_read() {
        assertThat(fields("asOf", "2026-02-01").day("asOf")).contains(LocalDate.of(2026, 2, 1));
        assertThat(fields("asOf", "").day("asOf")).isEmpty();
    }

    @Test
    void a_choice_may_be_written_in_lower_case_but_not_invented() {
        assertThat(fields("mode", "strict_codified").choice("mode", Mode.class)).contains(Mode.STRICT_CODIFIED);
        refuses("LAX", fields -> fields.choice("field", Mode.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1.01", "-0.5", "NaN", "much"})
    void a_score_is_above_0_and_at_most_1(String seen) {
        refuses(seen, fields -> fields.score("field"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "501", "1e3", "99999999999"})
    void a_number_is_within_its_bounds(String seen) {
        refuses(seen, fields -> fields.number("field", 1, 500, 50));
    }

    @Test
    void an_unknown_country_stays_unknown_and_a_wrong_one_is_refused() {
        assertThat(fields("country", "").country("country").isKnown()).isFalse();
        assertThat(fields("country", "sg").country("country").asOptional()).contains(new CountryCode("SG"));
        refuses("Singapore", fields -> fields.country("field"));
    }

    @Test
    void a_text_that_is_too_long_is_refused_and_not_cut() {
        assertThatThrownBy(() -> fields("note", "x".repeat(101)).text("note", LONG))
                .isInstanceOf(ProblemFound.class);
    }

    @Test
    void a_misspelt_name_is_refused_and_not_ignored() {
        assertThatThrownBy(() -> FlatDocument.fields("{\"cuontry\":\"SG\"}", Set.of("country")))
                .asInstanceOf(type(ProblemFound.class))
                .extracting(found -> found.problem().json())
                .asString()
                .contains("urn:portcullis:problem:unknown-field", "cuontry", "country");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{\"a\":1}{}", "{\"a\":1,\"a\":2}", "nonsense", "{\"a\":{}}", "{\"a\":[1]}"})
    void a_document_that_is_no_flat_object_is_refused(String document) {
        assertThatThrownBy(() -> FlatDocument.fields(document, Set.of("a"))).isInstanceOf(ProblemFound.class);
    }

    @Test
    void a_flat_document_gives_texts_numbers_and_truth_and_leaves_null_out() {
        Fields fields = FlatDocument.fields("{\"a\":\"x\",\"b\":5,\"c\":null}", Set.of("a", "b", "c"));

        assertThat(fields.text("a", LONG)).contains("x");
        assertThat(fields.number("b", 1, 9, 1)).isEqualTo(5);
        assertThat(fields.text("c", LONG)).isEmpty();
    }

    private static Fields fields(String name, String text) {
        return Fields.of(Map.of(name, text));
    }

    private static void refuses(String seen, Function<Fields, ?> reading) {
        assertThatThrownBy(() -> reading.apply(fields("field", seen)))
                .asInstanceOf(type(ProblemFound.class))
                .satisfies(found -> {
                    assertThat(found.problem().status()).isEqualTo(400);
                    assertThat(found.problem().where()).contains("field");
                    assertThat(found.problem().seen()).contains(seen);
                    assertThat(found.problem().expected()).isPresent();
                });
    }
}
