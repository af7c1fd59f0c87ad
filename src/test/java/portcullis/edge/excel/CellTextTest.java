package portcullis.edge.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CellTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\tx",
                "\nx",
                "＝1",
                "＋1",
                "－1",
                "＠SUM",
                " =1",
                "\u00a0=1",
                "\u3000＝1",
                "\ufeff=1",
                "=HYPERLINK(\"http://example.com\")",
                "=WEBSERVICE(\"http://example.com\")",
                "=cmd|' /C calc'!A0"
            })
    void text_that_could_set_a_formula_off_looks_active(String text) {
        assertThat(CellText.looksActive(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Acme", "1-2", "a=b", "'=1", "␀=1", "中芯国际", "(=1)"})
    void other_text_does_not(String text) {
        assertThat(CellText.looksActive(text)).isFalse();
    }

    @Test
    void text_that_the_format_would_unescape_is_escaped() {
        assertThat(CellText.stored("_x0041_")).isEqualTo("_x005F_x0041_");
        assertThat(CellText.stored("a_x005F_x0041_b")).isEqualTo("a_x005F_x005F_x005F_x0041_b");
        assertThat(CellText.stored("max_x_y _x41_")).isEqualTo("max_x_y _x41_");
    }

    @Test
    void a_text_takes_the_lines_that_its_width_and_its_line_feeds_need() {
        assertThat(CellText.lines("", 10)).isEqualTo(1);
        assertThat(CellText.lines("short", 10)).isEqualTo(1);
        assertThat(CellText.lines("a\nb\nc", 10)).isEqualTo(3);
        assertThat(CellText.lines("x".repeat(24), 10)).isEqualTo(3);
        assertThat(CellText.lines("中".repeat(10), 10)).isEqualTo(2);
        assertThat(CellText.lines("twelve words", 8)).isEqualTo(2);
    }
}
