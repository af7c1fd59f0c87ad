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
    /**
     * A task under a lease. The token is new with every claim.
     *
     * @param attempt 1 for the first claim; more when workers before died of the task, or beside it
     */
    record Lease(String uploadId, int chunk, String token, int attempt) {
        /** The chunk number that stands for reading the file itself. */
        public static final int READING = -1;

        public boolean isReading() {
            return chunk == READING;
        }
    }

    /**
     * Who claims, and what for.
     *
     * @param name told in the tables, for people who look there
     * @param chunks whether it screens chunks
     * @param fileBytes the size up to which it reads files; -1 for none
     */
    record Claimant(String name, boolean chunks, long fileBytes) {
        /** One that does whatever there is to do. */
        public static Claimant ofAll(String name) {
            return new Claimant(name, true, Long.MAX_VALUE);
        }

        public static Claimant ofChunks(String name) {
            return new Claimant(name, true, -1);
        }

        public static Claimant ofFiles(String name, long upToBytes) {
            return new Claimant(name, false, upToBytes);
        }
    }

    /** What a reader has to do next. */
    enum Course {
        GO_ON,
        /** Enough rows wait to be screened. */
        WAIT,
        /** The lease is lost, or the upload paused or ended. */
        STOP
    }

    /**
     * The next task whose lease is free or has run out; empty when there is nothing to do. Uploads of the highest priority come
     * first; among them senders take turns, and the uploads of a sender do; of an upload chunks come before its reading.
     */
    Optional<Lease> claim(Claimant claimant, Instant now, Duration lease);

    /** Whether a reader may store more while at most so many chunks wait to be screened; prolongs the lease. */
    Course course(Lease lease, int ahead, Instant leaseUntil);

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

    /**
     * Puts two chunks of half the rows in the place of one of at least two rows, each with one attempt behind it, so that one more
     * death leads to the next halving.
     */
    boolean split(Lease lease);

    /**
     * What is left to do, paused uploads included.
     *
     * @param files that are not read to their end
     */
    record Backlog(long files, long chunks, long rows) {}

    Backlog backlog();

    /** Ends the upload with a problem; status {@code FAILED}. Cases already stored stay. */
    boolean fail(Lease lease, FileProblem problem, Instant now);

    /** Gives a task back unfinished, to be claimed again from {@code notBefore} on; this claim does not count as an attempt. */
    void release(Lease lease, Instant notBefore);

    /** Gives a task back that broke its worker, as if the worker had died of it: this claim counts as an attempt. */
    void drop(Lease lease, Instant notBefore);
}
