package portcullis.flow.port;

import java.util.Map;

/**
 * How often each thing that every node keeps in memory has changed. Whatever stores such a thing counts it up in the same transaction,
 * so that a node learns by one small question that another node changed something.
 */
public interface KnownVersions {
    /** What is kept in memory. */
    enum Thing {
        EDITIONS,
        OWNERS,
        GOOD_GUYS,
        ACCOUNTS,
        /** Decisions about cases in which somebody confirmed a match. */
        CONFIRMED
    }

    /** Every thing with its count, which only grows. */
    Map<Thing, Long> all();
}
