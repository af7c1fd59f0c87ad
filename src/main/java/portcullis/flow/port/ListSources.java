package portcullis.flow.port;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The publishers that lists are fetched from: what each said last, and which node of a cluster asks now. */
public interface ListSources {
    /**
     * A publisher.
     *
     * @param lookedAt when it was last asked, with or without success
     * @param confirmedAt when it last said that our file is the one, or gave a new one that was taken
     * @param failure why the last attempt came to nothing
     * @param failures how many attempts in a row came to nothing
     */
    record Source(
            String name,
            Publisher.Validators validators,
            Optional<Instant> lookedAt,
            Optional<Instant> confirmedAt,
            Optional<String> failure,
            int failures) {}

    /** Takes the lease of a source that was not asked since {@code before}; empty when it was, or another node holds the lease. */
    Optional<Source> begin(String name, Instant before, Instant now, Lease lease);

    /** For how long, and for whom. */
    record Lease(Duration length, String who) {}

    /** Gives the lease back with what came of it. */
    void end(Source source);

    List<Source> list();
}
