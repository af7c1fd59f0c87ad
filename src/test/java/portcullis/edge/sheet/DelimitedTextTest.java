package portcullis.edge.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What rows delimited text gives, however it is encoded and delimited. */
final class DelimitedTextTest {
    private static final String TABLE = "Supplier,Ort\nMüller & Söhne GmbH,Köln\nÇağdaş Ltd,İzmir\n";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void the_delimiter_is_told_from_the_first_lines(String delimiter) throws IOException {
        String text = "Open orders\n\nPO|Supplier|Qty\n1|\"Acme; Ltd, Inc\"|8\n2|B|9\n".replace("|", delimiter);

        assertThat(read(text, StandardCharsets.UTF_8).cells())
                .containsExactly(
                        List.of("Open orders"),
                        List.of(),
                        List.of("PO", "Supplier", "Qty"),
                        List.of("1", "Acme; Ltd, Inc", "8"),
                        List.of("2", "B", "9"));
    }

    @Test
    void a_line_that_names_the_delimiter_is_no_row() throws IOException {
        assertThat(read("sep=;\r\nPO;Supplier\r\n1;A,B,C,D\r\n", StandardCharsets.UTF_8)
                        .cells())
                .containsExactly(List.of("PO", "Supplier"), List.of("1", "A,B,C,D"));
    }

    @Test
    void every_unicode_encoding_is_recognized() throws IOException {
        List<List<String>> expected = read(TABLE, StandardCharsets.UTF_8).cells();

        assertThat(expected.get(1)).containsExactly("Müller & Söhne GmbH", "Köln");
        assertThat(read("\uFEFF" + TABLE, StandardCharsets.UTF_8).cells()).isEqualTo(expected);
        assertThat(read("\uFEFF" + TABLE, StandardCharsets.UTF_16LE).cells()).isEqualTo(expected);
        assertThat(read("\uFEFF" + TABLE, StandardCharsets.UTF_16BE).cells()).isEqualTo(expected);
        assertThat(read(TABLE, StandardCharsets.UTF_16LE).cells()).isEqualTo(expected);
        assertThat(read(TABLE, StandardCharsets.UTF_16BE).cells()).isEqualTo(expected);
    }

    @Test
    void what_is_not_unicode_is_read_as_western_or_by_its_statistics() throws IOException {
        assertThat(read("Supplier,Ort\nMüller & Söhne GmbH,Köln\n", Charset.forName("windows-1252"))
                        .cells()
                        .get(1))
                .containsExactly("Müller & Söhne GmbH", "Köln");

        String chinese = "供应商,国家,物料描述,数量\n深圳市示例科技有限公司,中国,图形处理器服务器,8\n上海示例微电子股份有限公司,中国,高速互连线缆,16\n".repeat(5);
        assertThat(read(chinese, Charset.forName("GB18030")).cells().get(1)).contains("深圳市示例科技有限公司");
    }

    @Test
    void a_late_byte_that_is_not_utf_8_changes_the_encoding_of_the_whole_file() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write("Supplier,City\n".repeat(10_000).getBytes(StandardCharsets.US_ASCII));
        bytes.write("Müller,Köln\n".getBytes(Charset.forName("windows-1252")));
        Path file = Files.write(folder.resolve("late.csv"), bytes.toByteArray());

        assertThat(Reading.of(file).cells().get(10_000)).containsExactly("Müller", "Köln");
    }

    @Test
    void a_row_is_a_record_and_not_a_line() throws IOException {
        Reading reading = read("a,b\n\"1 Example Road\nSingapore\",x\n\nlast,\n", StandardCharsets.UTF_8);

        assertThat(reading.rows()).extracting("number").containsExactly(1, 2, 3, 4);
        assertThat(reading.cells().get(1)).containsExactly("1 Example Road\nSingapore", "x");
        assertThat(reading.cells().get(3)).containsExactly("last");
    }

    @Test
    void digits_marked_as_text_keep_their_zeros() throws IOException {
        assertThat(read("PO,Supplier\n=\"00123\",A\n", StandardCharsets.UTF_8)
                        .cells()
                        .get(1))
                .containsExactly("00123", "A");
    }

    @Test
    void a_quotation_mark_left_open_is_a_problem_and_not_one_long_cell() throws IOException {
        Reading reading = read("a,b\n1,\"open\n2,x\n3,y\n", StandardCharsets.UTF_8);

        assertThat(reading.type()).isEqualTo("damaged-file");
        assertThat(read("a,b\n1,5\" pipe\n2,x\n", StandardCharsets.UTF_8).problem())
                .isEmpty();
    }

    private Reading read(String text, Charset charset) throws IOException {
        return Reading.of(Files.write(folder.resolve("text.csv"), text.getBytes(charset)));
    }
}
