package portcullis.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Han names are parted into the words they are made of, and read in a bounded number of ways. */
final class HanReaderTest {
    private static final HanLore LORE = ShippedLore.lore().han();
    private static final NameReader READER = NameReader.of(ShippedLore.lore());

    @ParameterizedTest
    @CsvSource({
        "深圳市拓邦电子科技有限公司,深圳市/拓邦/电子科技/有限公司",
        "中国电子科技集团公司第十四研究所,中国电子科技集团/公司/第十四/研究所",
        "佳讯飞鸿,佳讯飞鸿",
        "海思科,海思科",
        "海思半导体,海思半导体",
        "粤水电,粤/水电",
        "新疆生产建设兵团,新疆生产建设兵团",
        "浪潮云洲工业互联网,浪潮/云洲/工业/互联网"
    })
    void a_name_is_parted_into_its_words(String name, String parts) {
        assertThat(HanPieces.of(LORE, name).stream().map(HanPieces.Piece::text).collect(Collectors.joining("/")))
                .isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource({"第十四,14", "第三,3", "二十九,29", "第五十五,55", "五〇二,502", "一百零八,108", "十,10"})
    void han_numerals_are_numbers(String numerals, String digits) {
        assertThat(HanPieces.digits(numerals)).isEqualTo(digits);
    }

    @Test
    void a_name_is_read_in_a_bounded_number_of_ways() {
        for (String name : List.of("东方长城光电科技实业集团", "长城", "东方".repeat(20), "华".repeat(5000))) {
            assertThat(READER.read(name).readings()).hasSizeBetween(1, HanReader.MOST + 6);
        }
    }

    @Test
    void a_name_without_a_legal_form_leaves_out_what_the_company_does() {
        assertThat(READER.read("兴化").readings())
                .anyMatch(reading -> reading.origin().abridged());
        assertThat(READER.read("兴化有限公司").readings())
                .noneMatch(reading -> reading.origin().abridged());
    }

    @Test
    void a_word_derived_from_another_script_bears_no_slip() {
        assertThat(READER.read("惠威科技").readings().get(0).tokens()).noneMatch(Token::isSpelled);
    }
}
