package portcullis.flow.port;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What people are told of, each thing once, until it is delivered. */
public interface Notices {
    /**
     * Something to tell.
     *
     * @param about what it is, such as an edition's id; told once
     * @param kind a stable short name
     * @param text ids, counts and days; no names of parties
     */
    record Notice(String about, String kind, String text, Instant raisedAt, int attempts) {}

    /** Adds a notice unless the same thing was told before. */
    void add(Notice notice);

    boolean knows(String about);

    /** Takes what is due, at most so many; nobody else gets it until the lease has run out. */
    List<Notice> claim(Instant now, Duration lease, int most);

    void delivered(String about, Instant now);

    /** Not delivered; due again later. */
    void failed(String about, Instant again);
}
