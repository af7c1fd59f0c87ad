package portcullis.flow.report;

import java.io.OutputStream;
import portcullis.core.report.RejectedRows;
import portcullis.flow.port.Cases;
import portcullis.flow.port.ReportWriter;
import portcullis.flow.port.Uploads;
import portcullis.flow.upload.Upload;

/** Writes the rows of an upload that could not be screened as a workbook to be corrected and sent again. */
public final class WriteRejectedRows {
    private final Uploads uploads;
    private final Cases cases;
    private final ReportWriter writer;

    public WriteRejectedRows(Uploads uploads, Cases cases, ReportWriter writer) {
        this.uploads = uploads;
        this.cases = cases;
        this.writer = writer;
    }

    /**
     * Streams the workbook.
     *
     * @throws IllegalStateException when there is no such upload, or nothing of it was read (yet)
     */
    public void write(String uploadId, OutputStream target) {
        Upload upload = uploads.find(uploadId)
                .filter(Upload::isReportable)
                .orElseThrow(() -> new IllegalStateException("upload " + uploadId + " has no rows (yet)"));
        var of = new RejectedRows.Of(
                upload.original().fileName(),
                upload.original().sha256(),
                upload.basis().orElseThrow().software(),
                upload.finishedAt().orElseThrow(),
                upload.shape().orElseThrow().headers());
        writer.write(RejectedRows.report(of, taker -> cases.forEach(uploadId, taker)), target);
    }
}
