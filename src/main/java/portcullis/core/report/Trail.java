package portcullis.core.report;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** The records of the audit trail that concern an upload, and the checkpoint that stands for the whole trail. */
public interface Trail {
    /** No record and no checkpoint. */
    Trail NONE = new Trail() {
        @Override
        public void forEach(Consumer<Entry> taker) {
            // there is none
        }

        @Override
        public Optional<String> checkpoint() {
            return Optional.empty();
        }
    };

    /** Hands over the records in their order; the same ones on every call. */
    void forEach(Consumer<Entry> taker);

    /** The checkpoint in one line, as the trail states it; absent while there is none. */
    Optional<String> checkpoint();

    /**
     * One record.
     *
     * @param sequence its place in the whole trail, from 1
     * @param actor who did it
     * @param address from where, such as a network address; empty where nobody knows
     * @param subject what it was done to
     * @param details what was before and after, as the trail has it
     */
    record Entry(
            long sequence,
            Instant at,
            String actor,
            String address,
            String action,
            String subject,
            String details,
            Hashes hashes) {}

    /** A record's own digest, and that of the record before it in the whole trail. */
    record Hashes(String previous, String own) {}
}
