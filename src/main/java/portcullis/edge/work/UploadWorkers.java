package portcullis.edge.work;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import portcullis.flow.WorkOnUploads;
import portcullis.flow.port.Work;

/**
 * The threads that do the work of this server. Each looks for a task, does it, and looks again; with nothing to do it rests for
 * half a second. One more thread reads small files only, so that none of them waits behind large ones. All that is remembered is in
 * the database, so a worker may die at any moment. While something stands in the way, such as a full disk or a database that does not
 * answer, they wait, say so once, and go on when it is gone.
 */
public final class UploadWorkers {
    private static final System.Logger LOG = System.getLogger(UploadWorkers.class.getName());
    private static final Duration REST = Duration.ofMillis(500);
    private static final Duration LONG_REST = Duration.ofSeconds(5);

    /** Files that are read in a second or two. */
    private static final long SMALL_FILE = 2L << 20;

    private final WorkOnUploads work;
    private final ManagedThreadFactory threads;
    private final Supplier<String> obstacle;
    private final List<Loop> running = new ArrayList<>();
    private final AtomicReference<String> told = new AtomicReference<>("");
    private volatile boolean stopping;

    /** @param obstacle what keeps work from being done, such as a full disk; empty when nothing does */
    public UploadWorkers(WorkOnUploads work, ManagedThreadFactory threads, Supplier<String> obstacle) {
        this.work = work;
        this.threads = threads;
        this.obstacle = obstacle;
    }

    /** Starts so many workers, and the reader of small files. */
    public void start(String server, int count) {
        for (int i = 0; i < count; i++) {
            start(Work.Claimant.ofAll(server + "/" + i));
        }
        start(Work.Claimant.ofFiles(server + "/small", SMALL_FILE));
        LOG.log(INFO, "workers started: {0}, and a reader of small files", count);
    }

    private void start(Work.Claimant worker) {
        running.add(Loop.start(threads, () -> drain(worker), REST));
    }

    /** Looks for tasks at once instead of when the rest is over. */
    public void wake() {
        running.forEach(Loop::wake);
    }

    /** Lets running tasks end; starts no more. */
    public void stop() {
        stopping = true;
        running.forEach(Loop::stop);
    }

    /** Works until nothing is left. */
    private void drain(Work.Claimant worker) {
        boolean found = true;
        while (found && !stopping) {
            String inTheWay = obstacle.get();
            if (!inTheWay.isEmpty()) {
                tell(inTheWay);
                Loop.rest(LONG_REST);
                return;
            }
            found = attempt(worker);
        }
    }

    private boolean attempt(Work.Claimant worker) {
        try {
            boolean found = work.next(worker).isPresent();
            if (!told.getAndSet("").isEmpty()) {
                LOG.log(INFO, "work goes on");
            }
            return found;
        } catch (RuntimeException failure) {
            if (!tell(String.valueOf(failure.getMessage()))) {
                LOG.log(ERROR, "a task failed and will be tried again", failure);
            }
            Loop.rest(LONG_REST);
            return false;
        }
    }

    /** Says what stands in the way when that is news; returns whether it was said before. */
    private boolean tell(String inTheWay) {
        boolean known = inTheWay.equals(told.getAndSet(inTheWay));
        if (!known) {
            LOG.log(WARNING, "work waits: {0}", inTheWay);
        }
        return known;
    }
}
