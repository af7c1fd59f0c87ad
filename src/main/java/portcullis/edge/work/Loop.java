package portcullis.edge.work;

import static java.lang.System.Logger.Level.ERROR;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Something done again and again on a thread of its own, with a pause between, until it is stopped; a failure is logged and ends only
 * that round.
 *
 * <p>The threads come from the server's thread factory. Its scheduled executor will not do: by default it runs everything on one thread,
 * so that reading a large file would keep every other upload waiting.
 */
final class Loop {
    private static final System.Logger LOG = System.getLogger(Loop.class.getName());

    private final Runnable round;
    private final Duration pause;
    private final Semaphore awake = new Semaphore(0);
    private volatile boolean stopping;

    private Loop(Runnable round, Duration pause) {
        this.round = round;
        this.pause = pause;
    }

    static Loop start(ManagedThreadFactory threads, Runnable round, Duration pause) {
        var loop = new Loop(round, pause);
        threads.newThread(loop::run).start();
        return loop;
    }

    /** Lets the round that runs end; starts no more. */
    void stop() {
        stopping = true;
        awake.release();
    }

    /** Ends a pause. */
    void wake() {
        if (awake.availablePermits() == 0) {
            awake.release();
        }
    }

    /** A pause within a round; ends early when the server stops. */
    static void rest(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException serverStops) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (!stopping) {
                guarded();
                boolean woken = awake.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
                if (woken) {
                    awake.drainPermits();
                }
            }
        } catch (InterruptedException serverStops) {
            Thread.currentThread().interrupt();
        }
    }

    private void guarded() {
        try {
            round.run();
        } catch (RuntimeException failure) {
            LOG.log(ERROR, "a round of background work failed and will be tried again", failure);
        } catch (StackOverflowError | OutOfMemoryError | LinkageError broken) {
            LOG.log(ERROR, "a round of background work broke; the thread goes on", broken);
        }
    }
}
