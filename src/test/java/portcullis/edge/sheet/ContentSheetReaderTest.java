package portcullis.edge.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portcullis.core.intake.RawRow;
import portcullis.flow.port.SheetReader.RowTaker;

/** What rows honest workbooks give. */
final class ContentSheetReaderTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_same_table_gives_the_same_rows_from_every_kind_of_file() throws IOException {
        var random = new Random(7);
        List<String> texts =
                List.of("", "Acme Ltd", "8", "0.25", "TRUE", "深圳", "a \"b\", c", "two\nlines", "-12.5", "123456789012");
        for (int table = 0; table < 25; table++) {
            var rows = new ArrayList<List<String>>();
            for (int i = 0; i <= random.nextInt(40); i++) {
                var row = new ArrayList<String>();
                for (int column = 0; column <= random.nextInt(12); column++) {
                    row.add(texts.get(random.nextInt(texts.size())));
                }
                rows.add(random.nextInt(6) == 0 ? List.of("") : row);
            }
            rows.add(List.of("the last row"));

            Reading xlsx = Reading.of(SheetFiles.xlsx(folder, rows));

            assertThat(xlsx.problem()).isEmpty();
            assertThat(xlsx.rows()).hasSize(rows.size());
            assertThat(Reading.of(SheetFiles.xls(folder, rows)).rows()).isEqualTo(xlsx.rows());
            assertThat(Reading.of(SheetFiles.csv(folder, rows)).rows()).isEqualTo(xlsx.rows());
        }
    }

    @Test
    void cells_come_as_what_they_show() throws IOException {
        for (Workbook book : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
            Row row = book.createSheet("S").createRow(0);
            dated(row, 0, "yyyy-mm-dd", LocalDateTime.of(2026, 2, 1, 0, 0));
            dated(row, 1, "dd/mm/yyyy hh:mm", LocalDateTime.of(2026, 2, 1, 8, 30));
            row.createCell(2).setCellValue(0.3);
            row.getCell(2).setCellStyle(style(book, "0%"));
            row.createCell(3).setCellValue(0.1 + 0.2);
            row.createCell(4).setCellValue(1e20);
            row.createCell(5).setCellValue(4500012345L);
            row.createCell(6).setCellErrorValue(FormulaError.REF.getCode());
            row.createCell(7).setCellValue(true);
            row.createCell(8).setCellFormula("1+1");
            row.createCell(9).setCellFormula("\"a\"&\"b\"");
            row.createCell(10).setCellValue("  padded\u00A0 ");
            row.createCell(11).setCellValue(1234.5);
            row.getCell(11).setCellStyle(style(book, "#,##0.00 \"days\""));
            row.createCell(12).setCellValue(1.5);
            row.getCell(12).setCellStyle(style(book, "[h]:mm"));
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();

            assertThat(Reading.of(save(book)).cells())
                    .containsExactly(List.of(
                            "2026-02-01",
                            "2026-02-01T08:30",
                            "30%",
                            "0.3",
                            "100000000000000000000",
                            "4500012345",
                            "#REF!",
                            "TRUE",
                            "2",
                            "ab",
                            "padded",
                            "1234.5",
                            "1.5"));
        }
    }

    private static void dated(Row row, int column, String format, LocalDateTime time) {
        row.createCell(column).setCellValue(time);
        row.getCell(column).setCellStyle(style(row.getSheet().getWorkbook(), format));
    }

    private static CellStyle style(Workbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private Path save(Workbook book) throws IOException {
        Path file = folder.resolve("book");
        try (book;
                OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return file;
    }

    @Test
    void days_of_the_1904_system_are_the_days_they_show() throws IOException {
        Path file = SheetFiles.withRows("<row r='1'><c r='A1' s='1'><v>44592</v></c></row>")
                .with("xl/workbook.xml", SheetFiles.workbook("<workbookPr date1904='1'/>"))
                .with(
                        "xl/_rels/workbook.xml.rels",
                        SheetFiles.relations("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml"))
                .with(
                        "xl/styles.xml",
                        "<styleSheet><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>")
                .write(folder);

        assertThat(Reading.of(file).cells()).containsExactly(List.of("2026-02-01"));
    }

    @Test
    void rows_and_cells_without_references_follow_one_another() throws IOException {
        Path file = SheetFiles.withRows(
                        "<row><c><v>1</v></c><c t='inlineStr'><is><r><t>a</t></r><r><t>b</t></r></is></c></row>"
                                + "<row r='4'><c r='C4' t='str'><f>x</f><v>formula</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>")
                .write(folder);

        assertThat(Reading.of(file).rows())
                .containsExactly(
                        new RawRow(1, List.of("1", "ab")),
                        new RawRow(2, List.of()),
                        new RawRow(3, List.of()),
                        new RawRow(4, List.of("", "", "formula", "2")),
                        new RawRow(5, List.of("3")));
    }

    @Test
    void reading_aids_and_escapes_are_not_text() throws IOException {
        Path file = SheetFiles.withRows("<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c></row>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        SheetFiles.relations(
                                "worksheet", "worksheets/sheet1.xml", "sharedStrings", "sharedStrings.xml"))
                .with(
                        "xl/sharedStrings.xml",
                        "<sst><si><t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh></si><si><t>a_x000D_b &amp; c</t></si></sst>")
                .write(folder);

        assertThat(Reading.of(file).cells()).containsExactly(List.of("東京", "a\rb & c"));
    }

    @Test
    void hidden_sheets_come_last_and_unwanted_ones_are_passed_over() throws IOException {
        for (Workbook book : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
            for (String name : List.of("Lists", "Orders", "Notes")) {
                book.createSheet(name).createRow(0).createCell(0).setCellValue("in " + name);
            }
            var taken = new ArrayList<String>();
            Optional<?> problem = new ContentSheetReader(SheetLimits.DEFAULTS).read(save(book), new RowTaker() {
                @Override
                public boolean wants(String sheet, List<String> allSheets) {
                    assertThat(allSheets).containsExactlyInAnyOrder("Lists", "Orders", "Notes");
                    return sheet.equals("Orders");
                }

                @Override
                public boolean take(RawRow row) {
                    taken.add(row.cell(0));
                    return false;
                }
            });

            assertThat(problem).isEmpty();
            assertThat(taken).containsExactly("in Orders");
        }
        var book = new XSSFWorkbook();
        book.createSheet("Lists");
        book.createSheet("Orders");
        book.setSheetHidden(0, true);
        book.setActiveSheet(1);
        assertThat(Reading.of(save(book)).sheets()).containsExactly("Orders", "Lists");
    }

    @Test
    void what_the_taker_throws_is_not_mistaken_for_a_damaged_file() throws IOException {
        List<List<String>> rows = List.of(List.of("a", "b"));
        for (Path file :
                List.of(SheetFiles.xlsx(folder, rows), SheetFiles.xls(folder, rows), SheetFiles.csv(folder, rows))) {
            assertThatThrownBy(() -> new ContentSheetReader(SheetLimits.DEFAULTS).read(file, new RowTaker() {
                        @Override
                        public boolean wants(String sheet, List<String> allSheets) {
                            return true;
                        }

                        @Override
                        public boolean take(RawRow row) {
                            throw new IllegalStateException("the database is away");
                        }
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the database is away");
        }
    }

    @Test
    void a_file_that_is_not_there_is_a_failure_of_the_world() {
        Path gone = folder.resolve("gone.xlsx");

        assertThatThrownBy(() -> new ContentSheetReader(SheetLimits.DEFAULTS).inspect(gone))
                .isInstanceOf(SheetFailure.class)
                .hasMessageContaining("gone.xlsx");
    }
}
