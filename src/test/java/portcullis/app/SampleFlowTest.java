package portcullis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portcullis.Golden;
import portcullis.core.report.ReportText;
import portcullis.core.report.SamplePlan;
import portcullis.flow.report.WriteAuditReport;
import portcullis.flow.upload.Upload;

/** The files that the README tells of, through the whole flow: from bytes to the workbook. */
final class SampleFlowTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Path SAMPLES = Path.of("sample-data");

    @TempDir
    Path directory = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"purchase-orders-2026-q1.xlsx", "datacenter-customers.xlsx", "spot-buys.csv"})
    void the_report_is_the_golden_one(String file) throws IOException {
        var program = new PlainProgram("golden-" + file, directory).withSample();
        Upload upload = program.screened(SAMPLES.resolve("inbox").resolve(file), DAY);

        assertThat(upload.status()).isEqualTo(Upload.Status.FINISHED);
        assertThat(upload.tally().rowsScreened() + upload.tally().rowsRejected())
                .isEqualTo(upload.tally().rowsRead());
        var report = new AtomicReference<@Nullable ReportText>();
        new WriteAuditReport(
                        program.ports.uploads(),
                        program.sources,
                        (made, target) -> report.set(ReportText.of(made)),
                        new WriteAuditReport.Keeping(
                                program.ports.reports(), directory.resolve("marks"), SamplePlan.STANDARD))
                .write(upload.id(), new ByteArrayOutputStream());

        String text = Objects.requireNonNull(report.get()).text().replace(upload.id(), "(upload)");
        Golden.assertGolden(
                "sample/" + file + ".txt",
                text.replaceAll("\\b[0-9a-f]{64}\\b", "(digest)")
                        .replaceAll("\"signature\":\"[^\"]*\"", "(signature)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"purchase-orders-2026-q1.xlsx", "spot-buys.csv"})
    void the_same_upload_gives_the_same_workbook_byte_for_byte(String file) throws IOException {
        var program = new PlainProgram("bytes-" + file, directory).withSample();
        Upload upload = program.screened(SAMPLES.resolve("inbox").resolve(file), DAY);

        assertThat(workbook(program, upload))
                .isEqualTo(workbook(program, upload))
                .hasSizeGreaterThan(10_000);
    }

    private static byte[] workbook(PlainProgram program, Upload upload) {
        var bytes = new ByteArrayOutputStream();
        program.reports.write(upload.id(), bytes);
        return bytes.toByteArray();
    }
}
