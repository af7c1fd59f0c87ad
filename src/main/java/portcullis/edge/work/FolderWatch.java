package portcullis.edge.work;

import static java.lang.System.Logger.Level.ERROR;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Looks at directories again and again, and goes on after a look that failed. */
public final class FolderWatch {
    private static final System.Logger LOG = System.getLogger(FolderWatch.class.getName());

    private final ManagedScheduledExecutorService scheduler;
    private final List<ScheduledFuture<?>> running = new ArrayList<>();

    public FolderWatch(ManagedScheduledExecutorService scheduler) {
        this.scheduler = scheduler;
    }

    public void start(Runnable look, Duration pause) {
        running.add(scheduler.scheduleWithFixedDelay(() -> guarded(look), 0, pause.toMillis(), TimeUnit.MILLISECONDS));
    }

    public void stop() {
        running.forEach(look -> look.cancel(false));
    }

    private static void guarded(Runnable look) {
        try {
            look.run();
        } catch (RuntimeException failure) {
            LOG.log(ERROR, "a look at a directory failed", failure);
        }
    }
}
