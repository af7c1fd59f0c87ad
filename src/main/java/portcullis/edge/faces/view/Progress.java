package portcullis.edge.faces.view;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import portcullis.flow.upload.Tally;
import portcullis.flow.upload.Upload;

/**
 * How far an upload has come, computed from stored rows only, so that it is the same whoever looks and however often a page was
 * closed in between.
 *
 * @param done rows whose cases are stored
 * @param read rows read so far; all of them once {@code whole}
 * @param whole whether the file is read to its end, so that {@code done} of {@code read} is a share of the work
 * @param rowsPerSecond rounded down; 0 while too little is done to tell
 * @param remaining empty while it cannot be told
 */
public record Progress(int done, int read, boolean whole, long rowsPerSecond, Optional<Duration> remaining) {
    /** A rate over less than this says nothing. */
    private static final long SHORTEST_MILLIS = 500;

    public static Progress of(Upload upload, Instant now) {
        Tally tally = upload.tally();
        int done = tally.rowsScreened() + tally.rowsRejected();
        boolean whole = upload.status() == Upload.Status.SCREENING || upload.status() == Upload.Status.FINISHED;
        long millis = upload.startedAt()
                .map(start ->
                        Duration.between(start, upload.finishedAt().orElse(now)).toMillis())
                .orElse(0L);
        boolean tellable = millis >= SHORTEST_MILLIS && done > 0;
        long rate = tellable ? done * 1000L / millis : 0;
        Optional<Duration> remaining = tellable && whole && !upload.status().isFinal()
                ? Optional.of(Duration.ofMillis((tally.rowsRead() - done) * millis / done))
                : Optional.empty();
        return new Progress(done, tally.rowsRead(), whole, rate, remaining);
    }

    /** 0 to 100, rounded down, so that 100 means that every row is stored; 0 while the whole is not known. */
    public int percent() {
        return !whole ? 0 : read == 0 ? 100 : (int) (done * 100L / read);
    }
}
