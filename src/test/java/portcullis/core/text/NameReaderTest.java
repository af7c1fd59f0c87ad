package portcullis.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names in many scripts are read into the words that a reader would compare. */
final class NameReaderTest {
    private static final NameReader READER = NameReader.of(ShippedLore.lore());

    static List<String[]> readings() {
        return ShippedLore.table("/match/readings.csv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readings")
    void a_name_is_read_as_the_table_says(String name, String route, String words) {
        List<String> read = READER.read(name).readings().stream()
                .filter(reading -> reading.route() == Route.valueOf(route))
                .map(reading -> reading.tokens().stream().map(Token::text).collect(Collectors.joining(" ")))
                .toList();

        assertThat(read).contains(words);
    }

    @Test
    void a_name_disguised_by_hidden_marks_or_foreign_letters_says_so() {
        assertThat(READER.read("Hua\u200bwei").disguised()).isTrue();
        assertThat(READER.read("Нuawei").disguised()).isTrue();
        assertThat(READER.read("Huawei").disguised()).isFalse();
        assertThat(READER.read("Ростех").disguised()).isFalse();
    }

    @Test
    void a_legal_form_counts_for_little_and_stays() {
        Token form = READER.read("Huawei Co., Ltd.").readings().get(0).tokens().get(1);

        assertThat(form.tag()).isEqualTo(Tag.LEGAL_FORM);
        assertThat(form.weight()).isLessThan(0.05);
    }

    @Test
    void a_name_of_nothing_comparable_has_no_words() {
        assertThat(READER.read("").readings().get(0).tokens()).isEmpty();
        assertThat(READER.read("?!,,, ---").readings().get(0).tokens()).isEmpty();
        assertThat(READER.read("Ltd.").readings().get(0).saysSomething()).isFalse();
    }
}
