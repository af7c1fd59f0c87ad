package portcullis.edge.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portcullis.flow.port.SheetReader.Oddity;

/** Holds the reading on bytes against the reading by the general parser: the same part gives the same rows. */
final class SheetScanTest {
    private static final String FIRST = "<row r='1'><c r='A1' t='inlineStr'><is><t>PO</t></is></c></row>";
    /** Unparsed characters, which only the general parser takes. */
    private static final String FOR_THE_PARSER =
            "<row r='9999'><c r='A9999' t='inlineStr'><is><t><![CDATA[end]]></t></is></c></row>";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='2'><c r='A2'><v>4500012345</v></c><c r='C2' t='b'><v>1</v></c></row>",
                "<row><c><v>1E+05</v></c><c t='str'><v>a&amp;b &lt;&#x4E2D;&#10;x</v></c></row>",
                "<row r='3'><c r='B3' t='inlineStr'><is><r><t>Rich</t></r><r><t xml:space='preserve'> text</t></r>"
                        + "<rPh sb='0' eb='1'><t>aid</t></rPh></is></c></row>",
                "<row r='3' spans='1:2' hidden='1'><c r='A3'/><c r=\"B3\" t='e'><v>#REF!</v></c></row>",
                "<row r='4'><c r='A4'><f>1+1</f><v>2</v></c><c r='B4'><f>A4</f></c><c r='C4' t='str'><f>x</f><v></v></c></row>",
                "<!-- note --><row r='5'><c r='A5' t='d'><v>2026-02-01T00:00:00</v></c></row><?ignored this?>",
                "<row r='6'><c r='A6' t='inlineStr'><is><t>北京　科技\r\n有限公司</t></is></c></row>",
            })
    void both_ways_of_reading_give_the_same_rows(String row) throws IOException {
        Reading fast = read(FIRST + row);
        Reading slow = read(FIRST + row + FOR_THE_PARSER);

        assertThat(fast.problem()).isEmpty();
        assertThat(slow.problem()).isEmpty();
        assertThat(fast.rows()).isEqualTo(slow.rows().subList(0, fast.rows().size()));
        assertThat(fast.notices()).isEqualTo(slow.notices());
    }

    @Test
    void a_part_that_is_read_a_second_time_hands_over_each_row_once() throws IOException {
        var rows = new StringBuilder();
        for (int i = 1; i <= 5_000; i++) {
            rows.append("<row r='").append(i).append("'><c><v>").append(i).append("</v></c></row>");
        }

        Reading reading = read(rows + FOR_THE_PARSER);

        assertThat(reading.rows()).hasSize(9_999);
        assertThat(reading.rows().get(4_999).cells()).containsExactly("5000");
        assertThat(reading.rows().get(9_998).cells()).containsExactly("end");
    }

    @Test
    void a_formula_without_a_stored_result_is_no_empty_cell() throws IOException {
        Reading reading = read("<row r='1'><c r='A1'><f>NOW()</f></c><c r='B1'><f>1+1</f><v>2</v></c></row>");

        assertThat(reading.cells()).containsExactly(List.of("#NOVALUE!", "2"));
        assertThat(reading.notices()).containsExactly(Oddity.FORMULA_WITHOUT_VALUE + " 1", Oddity.FORMULA + " 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1'><c r='A1'><v>1</v></row></c>",
                "<row r='1'><c r='A1'><v>1</v></c>",
                "<row r='1'><c r='A1' t='str'><v>&evil;</v></c></row>",
                "<row r='1'><c r='A1' t='str'><v>&#0;</v></c></row>",
                "<row r='1'><c r='A1><v>1</v></c></row>",
                "<row r='1'><c r><v>1</v></c></row>",
                "<row r='1'><c r='A1'<v>1</v></c></row>",
                "<c r='A1'><v>1</v></c>",
                "<row r='x'/>",
            })
    void what_is_not_well_formed_is_damaged(String rows) throws IOException {
        assertThat(read(rows).type()).isEqualTo("damaged-file");
    }

    @Test
    void bytes_that_are_not_the_encoding_are_damaged_and_never_other_letters() throws IOException {
        byte[] sheet = SheetFiles.sheet("<row r='1'><c t='str'><v>M\u00fcller</v></c></row>")
                .getBytes(StandardCharsets.ISO_8859_1);
        Path file =
                SheetFiles.withRows("").with("xl/worksheets/sheet1.xml", sheet).write(folder);

        assertThat(Reading.of(file).type()).isEqualTo("damaged-file");
    }

    @Test
    void parts_in_other_encodings_and_with_prefixes_are_read() throws IOException {
        String wide =
                SheetFiles.sheet("<row r='1'><c t='str'><v>北京</v></c></row>").replace("UTF-8", "UTF-16");
        Path utf16 = SheetFiles.withRows("")
                .with("xl/worksheets/sheet1.xml", wide.getBytes(StandardCharsets.UTF_16))
                .write(folder);
        assertThat(Reading.of(utf16).cells()).containsExactly(List.of("北京"));

        String prefixed =
                "<x:worksheet xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><x:sheetData>"
                        + "<x:row r='1'><x:c r='B1' t='inlineStr'><x:is><x:t>A</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>";
        Path named = SheetFiles.withRows("")
                .with("xl/worksheets/sheet1.xml", prefixed)
                .write(folder);
        assertThat(Reading.of(named).cells()).containsExactly(List.of("", "A"));
    }

    @Test
    void tags_and_texts_across_the_buffer_s_end_are_read_whole() throws IOException {
        var random = new Random(7);
        var rows = new StringBuilder();
        var expected = new ArrayList<List<String>>();
        for (int i = 1; i <= 3_000; i++) {
            String text = "n" + "ä".repeat(random.nextInt(60)) + i;
            rows.append("<row r='")
                    .append(i)
                    .append("'><c r='A")
                    .append(i)
                    .append("' t='str' s='0'><v>")
                    .append(text)
                    .append("</v></c><c><v>")
                    .append(i % 50)
                    .append("</v></c></row>");
            expected.add(List.of(text, String.valueOf(i % 50)));
        }

        assertThat(read(rows.toString()).cells()).isEqualTo(expected);
    }

    private Reading read(String rows) throws IOException {
        return Reading.of(SheetFiles.withRows(rows).write(folder));
    }
}
