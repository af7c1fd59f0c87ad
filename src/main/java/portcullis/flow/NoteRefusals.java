package portcullis.flow;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import portcullis.flow.audit.Act;
import portcullis.flow.audit.Deed;

/**
 * Writes into the audit trail what was refused: wrong sign-ins, and what somebody may not do. So that strangers cannot fill the trail, at
 * most so many are written in a minute; how many were not is told by the next one that is.
 */
public final class NoteRefusals {
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final AuditTrail trail;
    private final InstantSource clock;
    private final int most;
    private Instant since = Instant.EPOCH;
    private int written;
    private long left;

    public NoteRefusals(AuditTrail trail, int most, InstantSource clock) {
        this.trail = trail;
        this.clock = clock;
        this.most = most;
    }

    /**
     * Notes a refused attempt, unless there were too many in this window.
     *
     * @param object what it was about, such as a method and a path
     */
    public void note(Act.Actor who, Deed deed, String object, Map<String, String> detail) {
        var told = new TreeMap<>(detail);
        synchronized (this) {
            Instant now = clock.instant();
            if (since.plus(WINDOW).isBefore(now)) {
                since = now;
                written = 0;
            }
            if (written >= most) {
                left++;
                return;
            }
            written++;
            if (left > 0) {
                told.put("notWritten", Long.toString(left));
                left = 0;
            }
        }
        trail.record(who, deed, object, "", told);
    }
}
