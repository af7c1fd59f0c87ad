package portcullis.edge.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import portcullis.core.report.SampleReport;

/** What the workbook has besides its cells, read back by the library that spreadsheets are commonly read with. */
final class FurnishingTest {
    /** The children of a worksheet in the order of the file format's schema (ECMA-376, CT_Worksheet); another order is "repaired". */
    private static final List<String> ORDER = List.of(
            "sheetPr",
            "dimension",
            "sheetViews",
            "sheetFormatPr",
            "cols",
            "sheetData",
            "sheetCalcPr",
            "sheetProtection",
            "protectedRanges",
            "scenarios",
            "autoFilter",
            "sortState",
            "dataConsolidate",
            "customSheetViews",
            "mergeCells",
            "phoneticPr",
            "conditionalFormatting",
            "dataValidations",
            "hyperlinks",
            "printOptions",
            "pageMargins",
            "pageSetup",
            "headerFooter",
            "rowBreaks",
            "colBreaks",
            "customProperties",
            "cellWatches",
            "ignoredErrors",
            "smartTags",
            "drawing",
            "legacyDrawing",
            "legacyDrawingHF",
            "picture",
            "oleObjects",
            "controls",
            "webPublishItems",
            "tableParts",
            "extLst");

    private static byte[] bytes = new byte[0];

    @BeforeAll
    static void write() {
        bytes = WorkbookWriterTest.bytes(SampleReport.report());
    }

    @Test
    void every_grid_is_a_real_table_whose_titles_are_those_of_the_header() throws IOException {
        try (var workbook = open()) {
            var names = new ArrayList<String>();
            for (var sheet : workbook) {
                if (sheet.getSheetName().equals("Cover")) {
                    continue;
                }
                XSSFTable table = ((XSSFSheet) sheet).getTables().get(0);
                names.add(table.getDisplayName());
                var titles = new ArrayList<String>();
                sheet.getRow(0).forEach(cell -> titles.add(cell.getStringCellValue()));
                assertThat(table.getColumns().stream().map(column -> column.getName()))
                        .isEqualTo(titles)
                        .doesNotHaveDuplicates();
                assertThat(((XSSFSheet) sheet).getCTWorksheet().isSetAutoFilter())
                        .as("a filter of the sheet's own would overlap the table's")
                        .isFalse();
            }
            assertThat(names).doesNotHaveDuplicates().contains("tbl_Cases", "tbl_ReadMe");
        }
    }

    @Test
    void names_lead_to_the_cells_that_they_name() throws IOException {
        try (var workbook = open()) {
            assertThat(values(workbook, "rng_Decision"))
                    .startsWith("RELEASE", "BLOCK", "REQUEST_INFORMATION", "ESCALATE");
            assertThat(values(workbook, "rng_Outcome")).startsWith("PROHIBITED").endsWith("ADVISORY");
            assertThat(values(workbook, "rng_Reason")).startsWith("FP-NAME").contains("LIC-OK");
            assertThat(values(workbook, "rng_TestMark")).containsExactly("\u2713", "\u2717", "n.a.");
            assertThat(values(workbook, "rpt_Id"))
                    .containsExactly(SampleReport.report().heading().id());
            assertThat(values(workbook, "rpt_Hash").get(0)).matches("[0-9a-f]{64}");
            assertThat(values(workbook, "ctl_RowsIn")).isEqualTo(values(workbook, "ctl_RowsOut"));
        }
    }

    @Test
    void what_is_filled_in_is_chosen_from_a_named_list_and_open_where_the_sheet_is_protected() throws IOException {
        try (var workbook = open()) {
            var lists = new TreeMap<String, List<String>>();
            for (var sheet : workbook) {
                sheet.getDataValidations().forEach(each -> {
                    if (each.getValidationConstraint().getFormula1().startsWith("rng_")) {
                        lists.computeIfAbsent(sheet.getSheetName(), any -> new ArrayList<>())
                                .add(each.getValidationConstraint().getFormula1());
                    }
                });
            }
            assertThat(lists.keySet()).containsExactly("Cases", "Decisions", "Sample");
            lists.values()
                    .forEach(named -> named.forEach(
                            name -> assertThat(workbook.getName(name)).as(name).isNotNull()));
            assertThat(workbook.getSheet("SignOff").getProtect()).isTrue();
            assertThat(workbook.getSheet("SignOff")
                            .getRow(1)
                            .getCell(2)
                            .getCellStyle()
                            .getLocked())
                    .isFalse();
            assertThat(workbook.getSheet("SignOff")
                            .getRow(1)
                            .getCell(0)
                            .getCellStyle()
                            .getLocked())
                    .isTrue();
            assertThat(workbook.getSheet("Cases").getProtect()).isFalse();
        }
    }

    @Test
    void charts_are_at_most_four_and_say_in_words_what_they_show() throws IOException {
        try (var workbook = open()) {
            var drawing = workbook.getSheet("Summary").getDrawingPatriarch();
            assertThat(drawing.getCharts()).hasSizeBetween(1, 4);
            for (var anchor : drawing.getCTDrawing().getTwoCellAnchorArray()) {
                var named = anchor.getGraphicFrame().getNvGraphicFramePr().getCNvPr();
                assertThat(named.getName()).isNotBlank();
                assertThat(named.getDescr()).contains("topic");
            }
        }
        assertThat(part("xl/charts/chart1.xml"))
                .contains("Summary'!$B$")
                .contains("<c:grouping val=\"stacked\"")
                .contains("<c:overlap val=\"100\"");
    }

    @Test
    void colors_of_words_come_by_conditions_on_the_words() throws IOException {
        try (var workbook = open()) {
            var formats = workbook.getSheet("Cases").getSheetConditionalFormatting();
            var conditions = new ArrayList<String>();
            for (int i = 0; i < formats.getNumConditionalFormattings(); i++) {
                conditions.add(formats.getConditionalFormattingAt(i).getRule(0).getFormula1());
            }
            assertThat(conditions).contains("$C2=\"HOLD\"", "LEFT($D2,10)=\"PROHIBITED\"");
        }
    }

    @Test
    void the_parts_of_every_sheet_stand_in_the_order_of_the_schema() throws IOException, XMLStreamException {
        var seen = new LinkedHashMap<String, List<String>>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("xl/worksheets/sheet")) {
                    seen.put(entry.getName(), children(zip.readAllBytes()));
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(10);
        for (Map.Entry<String, List<String>> sheet : seen.entrySet()) {
            assertThat(ORDER).as(sheet.getKey()).containsAll(sheet.getValue());
            assertThat(sheet.getValue().stream().map(ORDER::indexOf))
                    .as(sheet.getKey() + " " + sheet.getValue())
                    .isSorted();
        }
    }

    private static List<String> children(byte[] xml) throws XMLStreamException {
        var names = new ArrayList<String>();
        var reader = XMLInputFactory.newFactory().createXMLStreamReader(new ByteArrayInputStream(xml));
        for (int depth = 0; reader.hasNext(); ) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT && ++depth == 2) {
                names.add(reader.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return names;
    }

    private static List<String> values(XSSFWorkbook workbook, String name) {
        var area = new AreaReference(
                workbook.getName(name).getRefersToFormula(), org.apache.poi.ss.SpreadsheetVersion.EXCEL2007);
        var values = new ArrayList<String>();
        for (var reference : area.getAllReferencedCells()) {
            values.add(workbook.getSheet(reference.getSheetName())
                    .getRow(reference.getRow())
                    .getCell(reference.getCol())
                    .toString());
        }
        return values;
    }

    private static String part(String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no part " + name);
    }

    private static XSSFWorkbook open() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }
}
