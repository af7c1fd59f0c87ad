package portcullis.flow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import portcullis.flow.port.Rescreenings;

/** Gathers the rows that have a party which a change can touch. Parties repeat, so answers are remembered up to a bound. */
final class TouchedRows {
    private static final int REMEMBERED = 200_000;

    private final Cause cause;
    private final Map<Rescreenings.Asked, Boolean> known = new HashMap<>();
    private final Map<String, Set<Integer>> rows = new TreeMap<>();
    private long parties;

    TouchedRows(Cause cause) {
        this.cause = cause;
    }

    void take(Rescreenings.PartyChunk chunk) {
        for (Rescreenings.Asked asked : chunk.asked()) {
            parties++;
            if (known.size() >= REMEMBERED) {
                known.clear();
            }
            if (known.computeIfAbsent(asked.withoutRows(), cause::touches)) {
                rows.computeIfAbsent(chunk.uploadId(), id -> new HashSet<>()).addAll(asked.rows());
            }
        }
    }

    /** The row numbers by upload. */
    Map<String, Set<Integer>> rows() {
        return rows;
    }

    /** How many parties of stored rows were looked at. */
    long parties() {
        return parties;
    }
}
