package portcullis.edge.work;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Looks at directories again and again, each on a thread of its own. */
public final class FolderWatch {
    private final ManagedThreadFactory threads;
    private final List<Loop> running = new ArrayList<>();

    public FolderWatch(ManagedThreadFactory threads) {
        this.threads = threads;
    }

    public void start(Runnable look, Duration pause) {
        running.add(Loop.start(threads, look, pause));
    }

    public void stop() {
        running.forEach(Loop::stop);
    }
}
