package portcullis.flow.upload;

import java.time.Instant;
import java.util.Optional;
import portcullis.core.intake.FileProblem;
import portcullis.core.screen.Basis;

/**
 * A file that somebody sent to be screened, and how far its screening has come. Figures are of committed rows only.
 *
 * @param request what its sender asked for; the kind is absent until the headers have told it
 * @param turn when it is worked on beside others
 * @param startedAt when the first row was read
 * @param finishedAt when the upload finished, failed or was cancelled
 * @param basis pinned when reading begins; every row of the upload stands on the same one
 * @param problem why the whole file could not be screened
 */
public record Upload(
        String id,
        Request request,
        Original original,
        Status status,
        Turn turn,
        Optional<Shape> shape,
        Tally tally,
        Instant receivedAt,
        Optional<Instant> startedAt,
        Optional<Instant> finishedAt,
        Optional<Basis> basis,
        Optional<FileProblem> problem) {

    /** The file as received; its bytes are kept unchanged. */
    public record Original(String fileName, String sha256, long bytes) {}

    /** Whether there is anything to report: it is final, and reading it got as far as its header. */
    public boolean isReportable() {
        return status.isFinal() && shape.isPresent() && basis.isPresent();
    }

    /** Where an upload stands. The last three are final. */
    public enum Status {
        /** Stored, not yet read. */
        RECEIVED,
        /** Rows are being read into chunks; chunks already read are being screened. */
        READING,
        /** All rows are read; chunks are being screened. */
        SCREENING,
        FINISHED,
        CANCELLED,
        FAILED;

        public boolean isFinal() {
            return compareTo(FINISHED) >= 0;
        }
    }
}
