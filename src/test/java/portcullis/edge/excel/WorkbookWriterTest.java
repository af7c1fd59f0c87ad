package portcullis.edge.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portcullis.core.report.AuditReport;
import portcullis.core.report.Cell;
import portcullis.core.report.Column;
import portcullis.core.report.ReportText;
import portcullis.core.report.SampleReport;
import portcullis.core.report.Table;

final class WorkbookWriterTest {
    @TempDir
    Path place;

    @Test
    void every_cell_of_the_workbook_has_the_value_of_the_report() throws IOException {
        var report = ReportText.of(SampleReport.report());
        try (var workbook = open(bytes(SampleReport.report()))) {
            var names = new ArrayList<String>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names)
                    .containsExactly(
                            "Cover",
                            "SignOff",
                            "Reconciliation",
                            "Summary",
                            "Cases",
                            "Parties",
                            "Matches",
                            "Rules",
                            "Decisions",
                            "Lists",
                            "Settings",
                            "Rejected",
                            "Sample",
                            "ReadMe");
            for (String name : names) {
                assertThat(values(workbook.getSheet(name), name.equals("Cover") ? 0 : 1))
                        .as(name)
                        .isEqualTo(report.rows(name));
            }
        }
    }

    @Test
    void no_text_of_the_user_becomes_a_formula_and_active_text_is_quoted() throws IOException {
        try (var workbook = open(bytes(SampleReport.report()))) {
            var quoted = new ArrayList<String>();
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                if (cell.getCellStyle().getQuotePrefixed()) {
                    quoted.add(cell.getStringCellValue());
                }
            })));
            assertThat(quoted)
                    .contains(
                            "=HYPERLINK(\"http://example.com\",\"open\")",
                            "＝1+1",
                            "@SUM(1,2)␀␇ Street\nSecond line _x0041_",
                            "+31 20 000",
                            "-2+3 Holdings",
                            "=cmd|' /C calc'!A0 / 10",
                            "\t=1+1 cable \\uD800 drum");
        }
    }

    @Test
    void the_same_report_gives_the_same_bytes_and_tells_no_other_time() throws IOException {
        byte[] first = bytes(SampleReport.report());

        assertThat(bytes(SampleReport.report())).isEqualTo(first);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(first))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).as(entry.getName()).isEqualTo(LocalDateTime.of(2000, 1, 1, 0, 0));
            }
        }
        try (var workbook = open(first)) {
            var core = workbook.getProperties().getCoreProperties();
            assertThat(core.getCreated().toInstant()).isEqualTo("2026-02-02T11:30:00Z");
            assertThat(core.getModified().toInstant()).isEqualTo("2026-02-02T11:30:00Z");
            assertThat(core.getKeywords())
                    .endsWith(SampleReport.report().heading().id());
        }
    }

    @Test
    void every_grid_has_filter_frozen_header_and_its_print_set_up() throws IOException {
        try (var workbook = open(bytes(SampleReport.report()))) {
            for (Sheet sheet : workbook) {
                assertThat(sheet.getFooter().getCenter())
                        .contains(SampleReport.report().heading().id());
                assertThat(sheet.getFooter().getRight()).contains("&P").contains("&N");
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.getNumMergedRegions()).isZero();
                if (!sheet.getSheetName().equals("Cover")) {
                    assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                            .isEqualTo((short) 1);
                    assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
                    var table =
                            workbook.getSheet(sheet.getSheetName()).getTables().get(0);
                    assertThat(table.getCTTable().getAutoFilter().getRef())
                            .isEqualTo(table.getCTTable().getRef());
                    assertThat(table.getEndRowIndex()).isEqualTo(Math.max(1, sheet.getLastRowNum()));
                    assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                }
            }
        }
    }

    @Test
    void a_table_of_seventy_thousand_rows_streams_and_leaves_nothing_behind() throws IOException {
        var table = Table.grid("Long", List.of(new Column("Number", 8, "."), new Column("Text", 40, ".")));
        var report = report(table, taker -> {
            for (int i = 0; i < 70_000; i++) {
                taker.take(table, 1, List.of(Cell.of(i), Cell.of("text of row " + i)));
            }
        });
        Path file = place.resolve("long.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            new WorkbookWriter(place).write(report, out);
        }

        assertThat(rows(file)).isEqualTo(70_001);
        assertThat(place.toFile().list()).hasSize(1);
    }

    @Test
    void what_a_cell_cannot_hold_is_an_error_and_never_cut() throws IOException {
        var table = Table.grid("Long", List.of(new Column("Text", 40, ".")));
        var target = new ByteArrayOutputStream();
        var tooLong = report(table, taker -> taker.take(table, 1, List.of(Cell.of("x".repeat(32_768)))));

        assertThatThrownBy(() -> new WorkbookWriter(place).write(tooLong, target))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("32768");
        assertThat(target.size()).isZero();
        assertThat(place).isEmptyDirectory();

        var fits = report(table, taker -> taker.take(table, 1, List.of(Cell.of("x".repeat(32_767)))));
        try (var workbook = open(bytes(fits))) {
            assertThat(workbook.getSheet("Long").getRow(1).getCell(0).getStringCellValue())
                    .hasSize(32_767);
        }
    }

    @Test
    void a_receiver_that_fails_is_a_failure_of_the_world() {
        var broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };

        assertThatThrownBy(() -> new WorkbookWriter().write(SampleReport.report(), broken))
                .isInstanceOf(WorkbookFailure.class)
                .hasMessageContaining("no space left");
    }

    private static AuditReport report(Table table, AuditReport.Body body) {
        var heading = new AuditReport.Heading("0".repeat(64), "t", "s", "Portcullis", Instant.EPOCH);
        return new AuditReport(heading, List.of(table), body);
    }

    static byte[] bytes(AuditReport report) {
        var target = new ByteArrayOutputStream();
        new WorkbookWriter().write(report, target);
        return target.toByteArray();
    }

    private static XSSFWorkbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static List<List<String>> values(Sheet sheet, int firstRow) {
        var rows = new ArrayList<List<String>>();
        for (int i = firstRow; i <= sheet.getLastRowNum(); i++) {
            var row = new ArrayList<String>();
            sheet.getRow(i).forEach(cell -> row.add(value(cell)));
            rows.add(row);
        }
        return rows;
    }

    /** A cell's value in the canonical text that the report's digests are made of. */
    private static String value(org.apache.poi.ss.usermodel.Cell cell) {
        if (cell.getCellType() != CellType.NUMERIC) {
            return cell.getStringCellValue();
        }
        if (DateUtil.isCellDateFormatted(cell)) {
            LocalDateTime time = cell.getLocalDateTimeCellValue();
            return cell.getCellStyle().getDataFormatString().contains("hh")
                    ? time.toInstant(ZoneOffset.UTC).toString()
                    : time.toLocalDate().toString();
        }
        var number = BigDecimal.valueOf(cell.getNumericCellValue());
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static int rows(Path workbook) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
                    return new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                                    .split("<row ", -1)
                                    .length
                            - 1;
                }
            }
        }
        return 0;
    }
}
