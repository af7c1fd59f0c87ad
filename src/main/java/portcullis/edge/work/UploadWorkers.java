package portcullis.edge.work;

import static java.lang.System.Logger.Level.INFO;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import portcullis.flow.WorkOnUploads;

/**
 * The threads that do the work of this server. Each looks for a task, does it, and looks again; with nothing to do it rests for
 * half a second. All that is remembered is in the database, so a worker may die at any moment.
 */
public final class UploadWorkers {
    private static final System.Logger LOG = System.getLogger(UploadWorkers.class.getName());
    private static final Duration REST = Duration.ofMillis(500);

    private final WorkOnUploads work;
    private final ManagedThreadFactory threads;
    private final List<Loop> running = new ArrayList<>();
    private volatile boolean stopping;

    public UploadWorkers(WorkOnUploads work, ManagedThreadFactory threads) {
        this.work = work;
        this.threads = threads;
    }

    /** Starts so many workers. */
    public void start(int count) {
        String server = UUID.randomUUID().toString();
        for (int i = 0; i < count; i++) {
            String worker = server + "/" + i;
            running.add(Loop.start(threads, () -> drain(worker), REST));
        }
        LOG.log(INFO, "workers started: {0}", count);
    }

    /** Lets running tasks end; starts no more. */
    public void stop() {
        stopping = true;
        running.forEach(Loop::stop);
    }

    /** Works until nothing is left. */
    private void drain(String worker) {
        boolean found = true;
        while (found && !stopping) {
            found = work.next(worker).isPresent();
        }
    }
}
