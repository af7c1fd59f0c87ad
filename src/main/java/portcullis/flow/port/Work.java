package portcullis.flow.port;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import portcullis.core.intake.FileProblem;
import portcullis.core.intake.RawRow;
import portcullis.core.review.CaseFile;
import portcullis.core.screen.Basis;
import portcullis.flow.upload.Shape;

/**
 * The durable list of what is left to do. A worker claims a task under a lease; whatever it stores, it stores in one transaction
 * with the task's progress and only while it holds the lease, so that each row counts once however often a worker dies. Every
 * storing method returns false, and stores nothing, when the lease is lost or the upload was cancelled.
 */
public interface Work {
    /** A task under a lease. The token is new with every claim. */
    record Lease(String uploadId, int chunk, String token) {
        /** The chunk number that stands for reading the file itself. */
        public static final int READING = -1;

        public boolean isReading() {
            return chunk == READING;
        }
    }

    /**
     * The next task whose lease is free or has run out, oldest upload first, chunks before reading; empty when there is nothing to
     * do.
     */
    Optional<Lease> claim(String worker, Instant now, Duration lease);

    /** Pins the basis and the shape found so far; status {@code READING}. A repeated call keeps the first basis. */
    boolean beginReading(Lease lease, Basis basis, Shape shape, Instant now);

    /** The number of data rows that are already stored in chunks, to be skipped when reading starts again. */
    int rowsStored(String uploadId);

    /** Stores the next chunk of data rows, and prolongs the lease. */
    boolean addChunk(Lease lease, List<RawRow> rows, Instant leaseUntil);

    /** All rows are stored; status {@code SCREENING}, or {@code FINISHED} where no chunk is left. */
    boolean finishReading(Lease lease, Shape shape, Instant now);

    /** The rows of a chunk under lease. */
    List<RawRow> rows(Lease lease);

    /** Stores the cases of a chunk; status {@code FINISHED} when it was the last one. */
    boolean completeChunk(Lease lease, List<CaseFile> cases, Instant now);

    /** Ends the upload with a problem; status {@code FAILED}. Cases already stored stay. */
    boolean fail(Lease lease, FileProblem problem, Instant now);

    /** Gives a task back unfinished, to be claimed again from {@code notBefore} on. */
    void release(Lease lease, Instant notBefore);
}
