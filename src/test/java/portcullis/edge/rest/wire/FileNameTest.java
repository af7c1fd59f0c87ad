package portcullis.edge.rest.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "orders.xlsx | orders.xlsx",
                "../../etc/passwd | passwd",
                "C:\\Users\\me\\orders.xlsx | orders.xlsx",
                "Bestellungen März.xlsx | Bestellungen März.xlsx",
                "订单.xlsx | 订单.xlsx",
                "a:b*c?.csv | a_b_c_.csv",
                ".htaccess | htaccess",
                "orders.xlsx. . | orders.xlsx",
                ".. | file",
                "'' | file"
            })
    void a_name_is_the_last_part_without_what_could_mean_something(String stated, String kept) {
        assertThat(FileName.of(stated).text()).isEqualTo(kept);
    }

    @Test
    void a_line_break_cannot_start_a_header_of_its_own() {
        String header = FileName.of("a\r\nSet-Cookie: x=1.xlsx").attachment();

        assertThat(header).doesNotContain("\r").doesNotContain("\n").doesNotContain("Set-Cookie:");
    }

    @Test
    void a_right_to_left_mark_cannot_disguise_the_ending() {
        assertThat(FileName.of("report\u202exslx.exe").text()).isEqualTo("report_xslx.exe");
    }

    @Test
    void a_quote_cannot_end_the_name_in_the_header() {
        assertThat(FileName.of("a\"; filename=\"b.exe").attachment())
                .isEqualTo("attachment; filename=\"a__ filename=_b.exe\"; filename*=UTF-8''a__%20filename%3D_b.exe");
    }

    @Test
    void a_name_in_another_script_comes_in_utf_8_with_a_plain_one_beside_it() {
        assertThat(FileName.of("订单.xlsx").attachment())
                .isEqualTo("attachment; filename=\"__.xlsx\"; filename*=UTF-8''%E8%AE%A2%E5%8D%95.xlsx");
    }

    @Test
    void a_long_name_keeps_its_ending() {
        String name = FileName.of("x".repeat(5_000) + ".xlsx").text();

        assertThat(name).hasSize(120).endsWith("x.xlsx");
    }

    @Test
    void the_report_is_named_after_the_file() {
        assertThat(FileName.of("orders.q1.xlsx").ending("-audit.xlsx").text()).isEqualTo("orders.q1-audit.xlsx");
        assertThat(FileName.of("orders").ending("-audit.xlsx").text()).isEqualTo("orders-audit.xlsx");
    }

    @Test
    void whatever_is_stated_the_header_is_one_line_of_plain_ascii() {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            String stated = random.ints(random.nextInt(200), 0, 0x11000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();

            String header = FileName.of(stated).attachment();

            assertThat(header)
                    .matches("attachment; filename=\"[ -~&&[^\"\\\\;/]]+\"; filename\\*=UTF-8''[A-Za-z0-9._~%-]+");
        }
    }
}
