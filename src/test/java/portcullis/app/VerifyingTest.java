package portcullis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portcullis.edge.excel.LibreOffice;
import portcullis.flow.Spool;
import portcullis.flow.report.Verification;
import portcullis.flow.report.Verification.Difference;
import portcullis.flow.report.Verification.Verdict;
import portcullis.flow.upload.Upload;

/** Workbooks that come back to the system that wrote them, after all that people do to workbooks. */
final class VerifyingTest {
    @TempDir
    static Path directory = Path.of("");

    private static @org.jspecify.annotations.Nullable PlainProgram program;
    private static byte[] workbook = {};

    @BeforeAll
    static void write() throws IOException {
        program = new PlainProgram("verifying", directory).withSample();
        Upload upload = program.screened(Path.of("sample-data", "inbox", "spot-buys.csv"), LocalDate.of(2026, 11, 23));
        var bytes = new ByteArrayOutputStream();
        program.reports.write(upload.id(), bytes);
        workbook = bytes.toByteArray();
    }

    @Test
    void a_workbook_as_it_was_handed_out_is_valid() {
        Verification told = verified(workbook);

        assertThat(told.verdict()).isEqualTo(Verdict.AS_WRITTEN);
        assertThat(told.isValid()).isTrue();
        assertThat(told.differences()).isEmpty();
        assertThat(told.report()).isPresent();
    }

    @Test
    void a_changed_cell_is_named_with_what_was_and_what_is() throws IOException {
        Verification told = verified(
                changed(book -> book.getSheet("Cases").getRow(3).getCell(2).setCellValue("NO_FINDING!")));

        assertThat(told.verdict()).isEqualTo(Verdict.CHANGED);
        assertThat(told.differences()).hasSize(1);
        Difference difference = told.differences().get(0);
        assertThat(difference.kind()).isEqualTo(Difference.Kind.CELL_CHANGED);
        assertThat(difference.sheet() + " " + difference.place() + " " + difference.column())
                .isEqualTo("Cases C4 Recommendation");
        assertThat(difference.seen()).isEqualTo("NO_FINDING!");
        assertThat(difference.expected()).isIn("HOLD", "REVIEW", "NO_FINDING");
    }

    @Test
    void a_changed_number_on_the_cover_is_named_though_no_digest_of_the_content_covers_it() throws IOException {
        Verification told = verified(
                changed(book -> book.getSheet("Cover").getRow(3).getCell(1).setCellValue(99)));

        assertThat(told.differences())
                .extracting(Difference::sheet, Difference::place, Difference::seen)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Cover", "B4", "99"));
    }

    @Test
    void a_sheet_that_was_removed_or_added_is_named() throws IOException {
        Verification told = verified(changed(book -> {
            book.removeSheetAt(book.getSheetIndex("Rules"));
            book.createSheet("Mine");
        }));

        assertThat(told.differences())
                .extracting(Difference::kind, Difference::sheet)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(Difference.Kind.SHEET_MISSING, "Rules"),
                        org.assertj.core.groups.Tuple.tuple(Difference.Kind.SHEET_ADDED, "Mine"));
    }

    @Test
    void a_row_that_was_taken_out_is_named_by_where_it_stood() throws IOException {
        Verification told = verified(changed(book -> {
            var sheet = book.getSheet("Parties");
            sheet.removeRow(sheet.getRow(5));
            sheet.shiftRows(6, sheet.getLastRowNum(), -1);
        }));

        assertThat(told.differences())
                .extracting(Difference::kind, Difference::sheet, Difference::place)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Difference.Kind.ROW_MISSING, "Parties", "row 6"));
    }

    @Test
    void a_file_that_was_saved_again_is_told_apart_and_its_values_hold() throws IOException {
        Verification told = verified(changed(book -> {}));

        assertThat(told.verdict()).isEqualTo(Verdict.SAVED_AGAIN);
        assertThat(told.isValid()).isFalse();
        assertThat(told.holdsValues()).isTrue();
    }

    @Test
    void what_was_filled_in_is_counted_and_changes_nothing() throws IOException {
        Verification told = verified(changed(book -> {
            book.getSheet("SignOff").getRow(1).getCell(2).setCellValue("J. Doe");
            book.getSheet("Sample").getRow(1).getCell(10).setCellValue("\u2713");
        }));

        assertThat(told.verdict()).isEqualTo(Verdict.SAVED_AGAIN);
        assertThat(told.filledIn()).isEqualTo(2);
    }

    @Test
    void a_workbook_that_libre_office_has_saved_again_holds_every_value() throws IOException, InterruptedException {
        Path file = Files.createDirectories(directory.resolve("office")).resolve("report.xlsx");
        Files.write(file, workbook);
        Path again = LibreOffice.converted(file, "xlsx:Calc MS Excel 2007 XML");

        Verification told = verified(Files.readAllBytes(again));
        assertThat(told.differences()).isEmpty();
        assertThat(told.verdict()).isEqualTo(Verdict.SAVED_AGAIN);
        assertThat(told.application()).contains("LibreOffice");
    }

    @Test
    void somebody_elses_workbook_is_unknown_and_no_workbook_is_unreadable() throws IOException {
        assertThat(verified(Files.readAllBytes(Path.of("sample-data", "inbox", "purchase-orders-2026-q1.xlsx")))
                        .verdict())
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(verified("no workbook at all".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .verdict())
                .isEqualTo(Verdict.UNREADABLE);
        assertThat(verified(java.util.Arrays.copyOf(workbook, 9_000)).verdict()).isEqualTo(Verdict.UNREADABLE);
    }

    private static byte[] changed(Consumer<XSSFWorkbook> how) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            how.accept(book);
            var bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static Verification verified(byte[] bytes) {
        try (Spool spool = Spool.of(new ByteArrayInputStream(bytes), directory.resolve("in"), 100_000_000)) {
            return program.verifying.verify(spool);
        }
    }
}
