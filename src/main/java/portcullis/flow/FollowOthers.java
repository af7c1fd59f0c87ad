package portcullis.flow;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import portcullis.flow.port.KnownVersions;

/**
 * Keeps what this node has in memory in step with what the other nodes of a cluster store: list editions, owner files, good guys, the
 * accounts that approved them, confirmed matches. One small question to the database tells what has moved; only that is read again. A
 * thing that cannot be read again now is tried again at the next look.
 */
public final class FollowOthers {
    private final KnownVersions versions;
    private final Memory memory;
    private Map<KnownVersions.Thing, Long> seen = Map.of();

    /** What is kept in memory. */
    public record Memory(AdoptEdition editions, Owners owners, KeepGoodGuys goodGuys, Confirmed confirmed) {}

    public FollowOthers(KnownVersions versions, Memory memory) {
        this.versions = versions;
        this.memory = memory;
    }

    /** Reads again what has moved since the last look; all of it at the first. Answers what that was. */
    public synchronized Set<KnownVersions.Thing> look() {
        Map<KnownVersions.Thing, Long> now = versions.all();
        Set<KnownVersions.Thing> moved = EnumSet.noneOf(KnownVersions.Thing.class);
        now.forEach((thing, version) -> {
            if (!version.equals(seen.get(thing))) {
                moved.add(thing);
            }
        });
        if (moved.contains(KnownVersions.Thing.EDITIONS)) {
            memory.editions().follow();
        }
        if (moved.contains(KnownVersions.Thing.OWNERS)) {
            memory.owners().resume();
        }
        if (moved.contains(KnownVersions.Thing.GOOD_GUYS) || moved.contains(KnownVersions.Thing.ACCOUNTS)) {
            memory.goodGuys().refresh();
        }
        if (moved.contains(KnownVersions.Thing.CONFIRMED)) {
            memory.confirmed().refresh();
        }
        seen = now;
        return moved;
    }
}
