package portcullis.flow;

import java.io.OutputStream;
import java.time.Instant;
import java.util.Optional;
import portcullis.core.report.Annex;
import portcullis.core.report.AuditReports;
import portcullis.core.report.ReportSource;
import portcullis.core.report.RowTally;
import portcullis.core.report.SheetFacts;
import portcullis.core.report.UploadFacts;
import portcullis.flow.port.Cases;
import portcullis.flow.port.ReportWriter;
import portcullis.flow.port.Uploads;
import portcullis.flow.upload.Shape;
import portcullis.flow.upload.Tally;
import portcullis.flow.upload.Upload;

/**
 * Writes the audit report of an upload that has come to its end. Asked for again, it gives the same bytes, as long as nobody decided a
 * case in between.
 */
public final class WriteAuditReport {
    private final Uploads uploads;
    private final Cases cases;
    private final ReportWriter writer;
    private final Desk desk;

    public WriteAuditReport(Uploads uploads, Cases cases, ReportWriter writer, Desk desk) {
        this.desk = desk;
        this.uploads = uploads;
        this.cases = cases;
        this.writer = writer;
    }

    /** Whether an upload has a report: it is final, and reading it got as far as its header. */
    public static boolean isPossible(Upload upload) {
        return upload.status().isFinal()
                && upload.shape().isPresent()
                && upload.basis().isPresent();
    }

    /**
     * Streams the report.
     *
     * @throws IllegalStateException when there is no such upload, or no report of it yet
     */
    public void write(String uploadId, OutputStream target) {
        Upload upload = uploads.find(uploadId)
                .filter(WriteAuditReport::isPossible)
                .orElseThrow(() -> new IllegalStateException("upload " + uploadId + " has no report (yet)"));
        writer.write(AuditReports.of(source(upload)), target);
    }

    private ReportSource source(Upload upload) {
        return new ReportSource(
                facts(upload),
                sheet(upload.shape().orElseThrow()),
                tally(upload.tally()),
                upload.basis().orElseThrow(),
                taker -> cases.forEach(upload.id(), taker),
                () -> desk.screener(upload.basis().orElseThrow()).groups(),
                Annex.NONE);
    }

    private static UploadFacts facts(Upload upload) {
        Instant ended = upload.finishedAt().orElseThrow();
        return new UploadFacts(
                upload.id(),
                upload.shape().orElseThrow().kind(),
                upload.original().fileName(),
                upload.original().sha256(),
                upload.original().bytes(),
                upload.request().sender(),
                upload.request().note(),
                new UploadFacts.Times(upload.receivedAt(), upload.startedAt(), upload.finishedAt(), ended),
                incomplete(upload));
    }

    private static Optional<String> incomplete(Upload upload) {
        return switch (upload.status()) {
            case CANCELLED -> Optional.of("the upload was cancelled before all its rows were screened");
            case FAILED ->
                upload.problem().map(problem -> "the file could not be read to its end: " + problem.sentence());
            case RECEIVED, READING, SCREENING, FINISHED -> Optional.empty();
        };
    }

    private static SheetFacts sheet(Shape shape) {
        return new SheetFacts(
                shape.sheet(),
                shape.headerRow(),
                shape.headers(),
                shape.fields(),
                shape.rowsAbove(),
                shape.rowsBlank(),
                shape.rowsData(),
                shape.lastRow(),
                shape.otherSheets());
    }

    private static RowTally tally(Tally tally) {
        return RowTally.of(
                tally.rowsRead(),
                tally.rowsScreened(),
                tally.rowsRejected(),
                tally.recommendations(),
                tally.outcomes());
    }
}
