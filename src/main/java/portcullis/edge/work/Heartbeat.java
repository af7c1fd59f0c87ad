package portcullis.edge.work;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import portcullis.flow.port.Nodes;

/**
 * Says every few seconds that this server lives, and takes the tasks of servers that have fallen silent from them. Clocks of servers that
 * share a database must agree within a few seconds; a server that is taken for dead though it lives loses time and no row, as its
 * leases no longer count.
 */
public final class Heartbeat {
    private static final System.Logger LOG = System.getLogger(Heartbeat.class.getName());
    private static final Duration BEAT = Duration.ofSeconds(4);
    private static final Duration SILENCE = Duration.ofSeconds(20);

    private final Nodes nodes;
    private final Self self;
    private final InstantSource clock;
    private @Nullable Loop loop;

    /** Who this server is, and how many rows it has screened. */
    public record Self(String id, String name, Instant startedAt, LongSupplier rows) {}

    public Heartbeat(Nodes nodes, Self self, InstantSource clock) {
        this.nodes = nodes;
        this.self = self;
        this.clock = clock;
    }

    /**
     * Begins.
     *
     * @param alone whether no other server can use this database, so that all tasks that somebody holds are those of dead ones
     */
    public void start(ManagedThreadFactory threads, boolean alone) {
        if (alone) {
            nodes.bury(clock.instant().plus(Duration.ofDays(365)));
        }
        beat(false);
        loop = Loop.start(threads, this::beatAndBury, BEAT);
    }

    /** Gives on what this server still holds. */
    public void stop() {
        if (loop != null) {
            loop.stop();
        }
        beat(true);
    }

    private void beatAndBury() {
        beat(false);
        int gone = nodes.bury(clock.instant().minus(SILENCE));
        if (gone > 0) {
            LOG.log(WARNING, "servers that fell silent, their tasks given to others: {0}", gone);
        }
    }

    private void beat(boolean leaving) {
        nodes.beat(new Nodes.Node(
                self.id(),
                self.name(),
                self.startedAt(),
                clock.instant(),
                leaving,
                self.rows().getAsLong()));
    }
}
