package portcullis.core.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static portcullis.core.screen.Trial.item;
import static portcullis.core.screen.Trial.order;
import static portcullis.core.screen.Trial.rules;
import static portcullis.core.screen.Trial.screener;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portcullis.core.subject.CountryCode;

/** Countries are counted as the regulations count them, whatever code the row states. */
final class RowFactsTest {
    @ParameterizedTest
    @CsvSource({"HK,CN", "MO,MO", "TW,TW", "LI,CH", "CH,CH", "PR,US", "GU,US", "VI,US", "US,US", "UA,UA"})
    void a_place_is_counted_as_the_regulations_count_it(String stated, String counted) {
        assertThat(RowFacts.counted(new CountryCode(stated))).isEqualTo(counted);
    }

    @ParameterizedTest
    @CsvSource({"LI,CH", "PR,US", "HK,CN"})
    void an_order_to_a_place_gives_what_one_to_the_country_that_it_counts_as_gives(String stated, String counted) {
        assertThat(rules(screener("2026-11-23").screen(order(item("NVIDIA H100 80GB PCIe", "3A090.a"), stated))))
                .containsAll(
                        rules(screener("2026-11-23").screen(order(item("NVIDIA H100 80GB PCIe", "3A090.a"), counted))));
    }
}
