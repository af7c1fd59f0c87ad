package portcullis.edge.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What older systems export under an .xls name: tables in web pages, and workbooks in the XML of Excel 2003. */
final class OldExportTest {
    @TempDir
    private Path folder;

    @Test
    void a_web_page_s_table_is_read_with_what_its_cells_span() throws IOException {
        Reading reading = page("""
                <html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td {mso-number-format:"\\@"}</style>
                <script>throw 'never run'</script></head><body><table>
                <tr><td colspan=4>Bestellungen</td></tr>
                <tr><th>Bestellung</th><th>Lieferant</th><th>Anschrift</th><th>Menge</th></tr>
                <tr><td rowspan=2>4500000001</td><td>Müller &amp; Söhne</td><td>1 Example Road<br>Singapore</td>
                    <td x:num="1234.5">1.234,50</td></tr>
                <tr style="display: none"><td>Acme</td><td><img src="http://192.0.2.1/x.png">x</td><td>2</td></tr>
                </table></body></html>""", StandardCharsets.UTF_8);

        assertThat(reading.cells())
                .containsExactly(
                        List.of("Bestellungen"),
                        List.of("Bestellung", "Lieferant", "Anschrift", "Menge"),
                        List.of("4500000001", "Müller & Söhne", "1 Example Road\nSingapore", "1234.5"),
                        List.of("4500000001", "Acme", "x", "2"));
        assertThat(reading.notices()).containsExactly("HIDDEN_ROW 4");
    }

    @Test
    void a_web_page_is_read_in_the_encoding_that_it_states() throws IOException {
        String page = "<html><head><meta http-equiv=Content-Type content=\"text/html; charset=gb2312\"></head>"
                + "<table><tr><td>供应商</td></tr></table></html>";

        assertThat(page(page, Charset.forName("GBK")).cells()).containsExactly(List.of("供应商"));
    }

    @Test
    void a_table_inside_a_cell_adds_no_rows() throws IOException {
        Reading reading = page(
                "<table><tr><td>a</td><td><table><tr><td>inner</td></tr></table></td></tr><tr><td>b</td></tr></table>",
                StandardCharsets.UTF_8);

        assertThat(reading.cells()).hasSize(2);
        assertThat(reading.cells().get(1)).containsExactly("b");
    }

    @Test
    void a_web_page_nested_beyond_measure_is_read_flat_and_not_for_ever() throws IOException {
        Reading reading =
                page("<table><tr><td>" + "<div>".repeat(100_000) + "x</td></tr></table>", StandardCharsets.UTF_8);

        assertThat(reading.problem()).isEmpty();
    }

    @Test
    void a_workbook_in_the_xml_of_2003_is_read_sheet_by_sheet() throws IOException {
        Reading reading = page("""
                <?xml version="1.0"?>
                <?mso-application progid="Excel.Sheet"?>
                <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
                  xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
                 <Worksheet ss:Name="POs"><Table>
                  <Row><Cell ss:MergeAcross="1"><Data ss:Type="String">PO</Data></Cell><Cell><Data ss:Type="String">Date</Data></Cell></Row>
                  <Row ss:Index="3" ss:Hidden="1"><Cell><Data ss:Type="Number">4.5E9</Data></Cell>
                   <Cell ss:Index="3" ss:Formula="=TODAY()"><Data ss:Type="DateTime">2026-02-01T00:00:00.000</Data></Cell>
                   <Cell ss:Formula="=X()"/></Row>
                 </Table></Worksheet>
                 <Worksheet ss:Name="Notes"><Table><Row><Cell><Data ss:Type="Boolean">1</Data></Cell></Row></Table></Worksheet>
                </Workbook>""", StandardCharsets.UTF_8);

        assertThat(reading.sheets()).containsExactly("POs", "Notes");
        assertThat(reading.cells())
                .containsExactly(
                        List.of("PO", "", "Date"),
                        List.of(),
                        List.of("4500000000", "", "2026-02-01", "#NOVALUE!"),
                        List.of("TRUE"));
        assertThat(reading.notices()).containsExactly("FORMULA 3", "FORMULA_WITHOUT_VALUE 3", "HIDDEN_ROW 3");
    }

    @Test
    void a_document_type_in_the_xml_of_2003_is_refused() throws IOException {
        Reading reading = page(
                "<?xml version='1.0'?><!DOCTYPE Workbook [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
                        + "<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>&e;</Workbook>",
                StandardCharsets.UTF_8);

        assertThat(reading.type()).isEqualTo("damaged-file");
    }

    private Reading page(String text, Charset charset) throws IOException {
        return Reading.of(Files.write(folder.resolve("export.xls"), text.getBytes(charset)));
    }
}
