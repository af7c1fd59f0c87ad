package portcullis.flow.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import portcullis.flow.audit.Act;
import portcullis.flow.audit.Deed;
import portcullis.flow.audit.Link;

/** The chain of records. Whatever is stored together with an act is stored with it or not at all; nothing is ever changed. */
public interface AuditLog {
    /** The end of the chain; number 0 and the hash of nothing when it is empty. */
    record Head(long seq, String hash) {}

    /** Which records are asked for; an absent part does not narrow. */
    record Filter(
            Optional<String> actor,
            Optional<Deed> deed,
            Optional<String> object,
            Optional<String> upload,
            Optional<Instant> from,
            Optional<Instant> until) {
        public static final Filter ALL = new Filter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Adds a record to the chain's end. */
    Link append(Act act);

    Head head();

    /** What stands before the first record that is still kept: nothing, or the last one that was deleted in its time. */
    Head start();

    /** The records after a number, in their order, as they are kept. */
    List<Link> after(long seq, int most);

    /** The records before a number, the latest first. */
    List<Link> before(long seq, Filter filter, int most);

    /** The latest record that belongs to an upload and is no download. */
    Optional<Link> latestOf(String uploadId);

    Optional<Link> find(long seq);

    /** Hands over the records that belong to an upload up to a number, in their order, but for downloads; few at a time in memory. */
    void forEachOf(String uploadId, long upTo, Consumer<Link> taker);

    /**
     * Deletes the records up to a number, and writes down that it did.
     *
     * @return how many
     */
    long cut(long upTo, String by, Instant now);
}
