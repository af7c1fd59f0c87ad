package portcullis.flow;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import portcullis.flow.port.Work;

/** Does the next task that is left to do on any upload; called over and over by every worker. */
public final class WorkOnUploads {
    /** How long a task rests after it failed because of the world around it, such as a database that does not answer. */
    private static final Duration REST = Duration.ofSeconds(10);

    /** How long a reader that is far ahead waits when all chunks are being screened by others. */
    private static final Duration BREATH = Duration.ofMillis(50);

    private final Work work;
    private final ReadUpload reading;
    private final ScreenChunk screening;
    private final InstantSource clock;
    private final Duration lease;

    public WorkOnUploads(Work work, ReadUpload reading, ScreenChunk screening, InstantSource clock, Duration lease) {
        this.work = work;
        this.reading = reading;
        this.screening = screening;
        this.clock = clock;
        this.lease = lease;
    }

    /** Claims a task of any kind and does it; see {@link #next(Work.Claimant)}. */
    public Optional<Work.Lease> next(String worker) {
        return next(Work.Claimant.ofAll(worker));
    }

    /**
     * Claims a task and does it.
     *
     * @return the task, or empty when there is nothing to do
     * @throws RuntimeException when the task failed; it was given back and will be tried again
     */
    public Optional<Work.Lease> next(Work.Claimant worker) {
        Optional<Work.Lease> claimed = work.claim(worker, clock.instant(), lease);
        claimed.ifPresent(task -> run(task, worker.name()));
        return claimed;
    }

    private void run(Work.Lease task, String worker) {
        try {
            if (task.isReading()) {
                reading.read(task, () -> screenOne(worker));
            } else {
                screening.screen(task);
            }
        } catch (RuntimeException failure) {
            giveBack(failure, () -> work.release(task, clock.instant().plus(REST)));
            throw failure;
        } catch (Error fatal) {
            giveBack(fatal, () -> work.drop(task, clock.instant().plus(REST)));
            throw fatal;
        }
    }

    /** What a reader does that is far enough ahead: it helps to screen, by turns like everybody. */
    private void screenOne(String worker) {
        if (next(Work.Claimant.ofChunks(worker)).isEmpty()) {
            LockSupport.parkNanos(BREATH.toNanos());
        }
    }

    private static void giveBack(Throwable failure, Runnable giving) {
        try {
            giving.run();
        } catch (RuntimeException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }
}
