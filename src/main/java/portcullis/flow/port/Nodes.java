package portcullis.flow.port;

import java.time.Instant;
import java.util.List;

/** The servers that share the work, as each tells of itself. A worker's name begins with its server's id and a slash. */
public interface Nodes {
    /**
     * A server.
     *
     * @param rows rows that it has screened and stored since it started
     * @param gone whether it left, or was silent for so long that its tasks were given to others
     */
    record Node(String id, String name, Instant startedAt, Instant seenAt, boolean gone, long rows) {}

    /** Keeps what a server says of itself; the first time it is new here. */
    void beat(Node node);

    /**
     * Frees the tasks of servers that were last seen before a time.
     *
     * @return how many servers were found gone
     */
    int bury(Instant seenBefore);

    /** The servers that are not gone and the ones that went last, at most a hundred, the latest started first. */
    List<Node> list();
}
