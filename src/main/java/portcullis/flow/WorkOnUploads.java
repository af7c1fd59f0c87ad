package portcullis.flow;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import portcullis.flow.port.Work;

/** Does the next task that is left to do on any upload; called over and over by every worker. */
public final class WorkOnUploads {
    /** How long a task rests after it failed because of the world around it, such as a database that does not answer. */
    private static final Duration REST = Duration.ofSeconds(10);

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

    /**
     * Claims a task and does it.
     *
     * @return the task, or empty when there is nothing to do
     * @throws RuntimeException when the task failed; it was given back and will be tried again
     */
    public Optional<Work.Lease> next(String worker) {
        Optional<Work.Lease> claimed = work.claim(worker, clock.instant(), lease);
        claimed.ifPresent(this::run);
        return claimed;
    }

    private void run(Work.Lease task) {
        try {
            if (task.isReading()) {
                reading.read(task);
            } else {
                screening.screen(task);
            }
        } catch (RuntimeException failure) {
            giveBack(task, failure);
            throw failure;
        }
    }

    private void giveBack(Work.Lease task, RuntimeException failure) {
        try {
            work.release(task, clock.instant().plus(REST));
        } catch (RuntimeException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }
}
