package portcullis.flow.port;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What others are told of, each thing once, and to each target until it is delivered. */
public interface Notices {
    /**
     * Something to tell.
     *
     * @param about what it is, such as an edition's id; told once
     * @param kind a stable short name
     * @param text ids, counts and days; no names of parties
     * @param facts the same for programs: a JSON object of texts
     */
    record Notice(String about, String kind, String text, Instant raisedAt, String facts) {
        public Notice(String about, String kind, String text, Instant raisedAt) {
            this(about, kind, text, raisedAt, "{}");
        }
    }

    /**
     * A notice on its way to one target.
     *
     * @param id the same at every attempt
     * @param attempts how many were made before
     */
    record Delivery(String id, String target, Notice notice, int attempts) {}

    /** Adds a notice unless the same thing was told before. */
    void add(Notice notice);

    boolean knows(String about);

    /**
     * Takes what is due to a target, the oldest first, at most so many; nobody else gets it until the lease has run out.
     *
     * @param since what was raised before is no news to a target that was not told of it yet
     */
    List<Delivery> claim(String target, Instant since, Instant now, Duration lease, int most);

    /**
     * It arrived.
     *
     * @param answer what the target said
     */
    void delivered(String id, String answer, Instant now);

    /** Not delivered; due again later. */
    void failed(String id, String answer, Instant again);

    /** Not delivered, and not tried again. */
    void givenUp(String id, String answer, Instant now);
}
