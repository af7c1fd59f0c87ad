package portcullis.flow.port;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import portcullis.core.report.SamplePlan;

/** What every audit report held that was handed out, so that any of them can be verified later. Nothing is ever removed. */
public interface ReportRecords {
    /**
     * One report as it was handed out.
     *
     * @param stateAt the last event that it knows of: the end of screening or the latest decision
     * @param trailSeq the last record of the audit trail that it shows
     * @param fileSha256 of the workbook's bytes
     * @param sheets in the order of the workbook, the cover first
     */
    record Written(
            String reportId,
            String contentDigest,
            String fileSha256,
            String uploadId,
            Instant stateAt,
            long trailSeq,
            SamplePlan sample,
            List<Sheet> sheets) {
        public Written {
            sheets = List.copyOf(sheets);
        }
    }

    /**
     * A sheet of it.
     *
     * @param rows all rows, that of the titles included
     * @param columns how many columns a row has
     * @param entries the columns, counted from 0, that no digest covers
     */
    record Sheet(String name, int rows, int columns, String sha256, List<Integer> entries) {
        public Sheet {
            entries = List.copyOf(entries);
        }
    }

    /**
     * Keeps a report, unless it is kept already.
     *
     * @param marks eight bytes for each row, sheet after sheet in their order
     */
    void keep(Written report, Path marks);

    /** The newest report with this content. */
    Optional<Written> byContent(String contentDigest);

    /** The newest report of this id. */
    Optional<Written> byId(String reportId);

    /** Copies the marks of a kept report to a path that does not exist yet. */
    void copyMarks(Written report, Path target);
}
