package portcullis.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portcullis.edge.excel.LibreOffice;
import portcullis.flow.Spool;
import portcullis.flow.access.AccountRole;
import portcullis.flow.access.SignedIn;
import portcullis.flow.report.TakeDispositions;
import portcullis.flow.report.TakeDispositions.Result;
import portcullis.flow.report.Verification;
import portcullis.flow.report.Verification.Difference;
import portcullis.flow.report.Verification.Verdict;
import portcullis.flow.upload.Upload;

/** Workbooks that come back to the system that wrote them, after all that people do to workbooks. */
final class VerifyingTest {
    @TempDir
    static Path directory = Path.of("");

    private static final SignedIn AUDITOR = new SignedIn("auditor", Set.of(AccountRole.AUDITOR), SignedIn.Via.BASIC);
    private static final SignedIn REVIEWER = new SignedIn("reviewer", Set.of(AccountRole.REVIEWER), SignedIn.Via.BASIC);
    private static final SignedIn STRANGER = new SignedIn("stranger", Set.of(AccountRole.UPLOADER), SignedIn.Via.BASIC);

    private static @Nullable PlainProgram program;
    private static byte[] workbook = {};

    @BeforeAll
    static void write() throws IOException {
        program = new PlainProgram("verifying", directory).withSample();
        Upload upload =
                program().screened(Path.of("sample-data", "inbox", "spot-buys.csv"), LocalDate.of(2026, 11, 23));
        var bytes = new ByteArrayOutputStream();
        program().reports.write(upload.id(), bytes);
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
                .containsExactly(tuple("Cover", "B4", "99"));
    }

    @Test
    void a_sheet_that_was_removed_or_added_is_named() throws IOException {
        Verification told = verified(changed(book -> {
            book.removeSheetAt(book.getSheetIndex("Rules"));
            book.createSheet("Mine");
        }));

        assertThat(told.differences())
                .extracting(Difference::kind, Difference::sheet)
                .contains(tuple(Difference.Kind.SHEET_MISSING, "Rules"), tuple(Difference.Kind.SHEET_ADDED, "Mine"));
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
                .containsExactly(tuple(Difference.Kind.ROW_MISSING, "Parties", "row 6"));
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

    @Test
    void who_may_not_see_the_upload_is_told_the_row_and_not_what_it_held() throws IOException {
        byte[] changed =
                changed(book -> book.getSheet("Cases").getRow(3).getCell(2).setCellValue("mine"));
        try (Spool spool = Spool.of(new ByteArrayInputStream(changed), directory.resolve("in"), 100_000_000)) {
            Verification told = program().verifying.verify(spool, STRANGER);

            assertThat(told.differences())
                    .extracting(Difference::kind, Difference::expected)
                    .containsExactly(tuple(Difference.Kind.ROW_CHANGED, ""));
        }
    }

    @Test
    void decisions_in_the_workbook_are_taken_once_and_refusals_are_told_row_by_row() throws IOException {
        byte[] filled = changed(book -> {
            int taken = 0;
            for (Row row : book.getSheet("Cases")) {
                String recommendation = row.getCell(2).getStringCellValue();
                if ((recommendation.equals("HOLD") || recommendation.equals("REVIEW")) && taken < 3) {
                    fill(row, "ESCALATE", "ESC-LEGAL", taken == 1 ? "short" : "Counsel has to look at this row.");
                    if (taken++ == 2) {
                        row.getCell(1).setCellValue("another order");
                    }
                } else if (recommendation.equals("NO_FINDING")) {
                    fill(row, "SHRUG", "FP-NAME", "Nothing to see here at all.");
                }
            }
        });

        TakeDispositions.Taken first = taken(filled);
        assertThat(first.count(Result.RECORDED)).isEqualTo(1);
        assertThat(first.count(Result.ALTERED)).isEqualTo(1);
        assertThat(first.answers())
                .filteredOn(answer -> answer.result() == Result.REFUSED)
                .extracting(TakeDispositions.Answer::reason)
                .anyMatch(reason -> reason.contains("SHRUG"))
                .anyMatch(reason -> reason.contains("characters"));
        assertThat(taken(filled).answers()).isEqualTo(first.answers());

        String decided = first.answers().stream()
                .filter(answer -> answer.result() == Result.RECORDED)
                .findFirst()
                .orElseThrow()
                .caseId();
        byte[] otherwise = changed(book -> {
            for (Row row : book.getSheet("Cases")) {
                if (row.getCell(column(row, "Case id")).getStringCellValue().equals(decided)) {
                    fill(row, "BLOCK", "TM-EXACT", "It is the listed party.");
                }
            }
        });
        assertThat(taken(otherwise).count(Result.CONFLICT)).isEqualTo(1);
    }

    private static void fill(Row row, String decision, String code, String comment) {
        row.getCell(column(row, "Decision")).setCellValue(decision);
        row.getCell(column(row, "Reason code")).setCellValue(code);
        row.getCell(column(row, "Comment")).setCellValue(comment);
    }

    private static int column(Row row, String title) {
        for (var cell : row.getSheet().getRow(0)) {
            if (cell.getStringCellValue().equals(title)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + title);
    }

    private static TakeDispositions.Taken taken(byte[] bytes) {
        try (Spool spool = Spool.of(new ByteArrayInputStream(bytes), directory.resolve("in"), 100_000_000)) {
            return program().dispositions.take(spool, REVIEWER);
        }
    }

    private static PlainProgram program() {
        return Objects.requireNonNull(program);
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
            return program().verifying.verify(spool, AUDITOR);
        }
    }
}
