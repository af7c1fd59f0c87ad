package portcullis.flow.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import portcullis.core.report.AuditReport;
import portcullis.core.report.AuditReports;
import portcullis.core.report.SamplePlan;
import portcullis.flow.port.ReportRecords;
import portcullis.flow.port.ReportWriter;
import portcullis.flow.port.Uploads;
import portcullis.flow.upload.Upload;

/**
 * Writes the audit report of an upload that has come to its end, and records what it held, so that the workbook can be verified when
 * it comes back. Asked for again, it gives the same bytes, as long as nobody decided a case in between.
 */
public final class WriteAuditReport {
    private final Uploads uploads;
    private final ReportSources sources;
    private final ReportWriter writer;
    private final Keeping keeping;

    public WriteAuditReport(Uploads uploads, ReportSources sources, ReportWriter writer, Keeping keeping) {
        this.uploads = uploads;
        this.sources = sources;
        this.writer = writer;
        this.keeping = keeping;
    }

    /**
     * How reports are written and recorded.
     *
     * @param scratch where files in work may stand
     * @param sample the sample that is drawn where nobody asks for another
     */
    public record Keeping(ReportRecords records, Path scratch, SamplePlan sample) {}

    /** Whether an upload has a report: it is final, and reading it got as far as its header. */
    public static boolean isPossible(Upload upload) {
        return upload.isReportable();
    }

    /** The sample that is drawn where nobody asks for another. */
    public SamplePlan standardSample() {
        return keeping.sample();
    }

    /** Streams the report with the standard sample. */
    public void write(String uploadId, OutputStream target) {
        write(uploadId, keeping.sample(), target);
    }

    /**
     * Streams the report.
     *
     * @throws IllegalStateException when there is no such upload, or no report of it yet
     */
    public void write(String uploadId, SamplePlan plan, OutputStream target) {
        Upload upload = uploads.find(uploadId)
                .filter(WriteAuditReport::isPossible)
                .orElseThrow(() -> new IllegalStateException("upload " + uploadId + " has no report (yet)"));
        ReportSources.Until until = sources.now(uploadId);
        var digest = new Digested(target);
        var latest = new Latest(upload.finishedAt().orElseThrow());
        try (var marks = new RowMarks(keeping.scratch())) {
            AuditReport report = AuditReports.of(latest.watching(sources.source(upload, plan, until)), marks);
            writer.write(report, digest);
            if (!marks.contentDigest().isEmpty()) {
                var written = new ReportRecords.Written(
                        report.heading().id(),
                        marks.contentDigest(),
                        digest.hex(),
                        uploadId,
                        latest.event(),
                        until.recorded(),
                        plan,
                        marks.sheets());
                keeping.records().keep(written, marks.file());
            }
        }
    }

    /** Counts what passes into a digest; closes nothing. */
    private static final class Digested extends DigestOutputStream {
        Digested(OutputStream target) {
            super(target, sha256());
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException never) {
                throw new IllegalStateException("every Java has SHA-256", never);
            }
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            digest.update(bytes, offset, length);
        }

        String hex() {
            return HexFormat.of().formatHex(digest.digest());
        }
    }
}
