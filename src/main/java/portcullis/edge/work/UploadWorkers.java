package portcullis.edge.work;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.INFO;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import portcullis.flow.WorkOnUploads;
import portcullis.flow.port.Work;

/**
 * The threads that do the work of this server. Each looks for a task, does it, and looks again; with nothing to do it rests for
 * half a second. All that is remembered is in the database, so a worker may die at any moment.
 */
public final class UploadWorkers {
    private static final System.Logger LOG = System.getLogger(UploadWorkers.class.getName());
    private static final long REST_MILLIS = 500;

    private final WorkOnUploads work;
    private final ManagedScheduledExecutorService scheduler;
    private final List<ScheduledFuture<?>> running = new ArrayList<>();
    private volatile boolean stopping;

    public UploadWorkers(WorkOnUploads work, ManagedScheduledExecutorService scheduler) {
        this.work = work;
        this.scheduler = scheduler;
    }

    /** Starts so many workers. */
    public void start(int threads) {
        String server = UUID.randomUUID().toString();
        for (int i = 0; i < threads; i++) {
            String worker = server + "/" + i;
            running.add(scheduler.scheduleWithFixedDelay(() -> drain(worker), 0, REST_MILLIS, TimeUnit.MILLISECONDS));
        }
        LOG.log(INFO, "workers started: {0}", threads);
    }

    /** Lets running tasks end; starts no more. */
    public void stop() {
        stopping = true;
        running.forEach(worker -> worker.cancel(false));
    }

    /** Works until nothing is left; a failure is logged and ends only this round. */
    private void drain(String worker) {
        try {
            Optional<Work.Lease> done = work.next(worker);
            while (done.isPresent() && !stopping) {
                done = work.next(worker);
            }
        } catch (RuntimeException failure) {
            LOG.log(ERROR, "a task failed and will be tried again", failure);
        }
    }
}
