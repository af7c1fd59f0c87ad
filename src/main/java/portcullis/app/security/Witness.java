package portcullis.app.security;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import portcullis.flow.AuditTrail;
import portcullis.flow.NoteRefusals;
import portcullis.flow.access.SignedIn;
import portcullis.flow.audit.Act;
import portcullis.flow.audit.Deed;

/**
 * Writes sign-ins into the audit trail. A program that sends its password or token with every call is written down once in an hour for
 * each address; what failed is written down as often as {@link NoteRefusals} takes it.
 */
public final class Witness {
    private static final Duration AGAIN = Duration.ofHours(1);
    private static final int REMEMBERED = 10_000;
    private static final int LONGEST_NAME = 200;

    private final AuditTrail trail;
    private final NoteRefusals refusals;
    private final InstantSource clock;
    private final Map<String, Instant> seen = new Bounded<>(REMEMBERED);

    public Witness(AuditTrail trail, NoteRefusals refusals, InstantSource clock) {
        this.trail = trail;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** Somebody signed in on the sign-in page, here or elsewhere. */
    void signedIn(SignedIn who, String how) {
        trail.record(who.actor(), Deed.SIGNED_IN, who.name(), "", Map.of("via", how));
    }

    /** A call brought credentials that hold. */
    void called(SignedIn who) {
        String key = who.name() + "\n" + who.via() + "\n" + who.address();
        Instant now = clock.instant();
        synchronized (seen) {
            Instant last = seen.get(key);
            if (last != null && last.plus(AGAIN).isAfter(now)) {
                return;
            }
            seen.put(key, now);
        }
        signedIn(who, who.via().name());
    }

    /** A sign-in failed; the name is the one that was tried, which need not be an account's. */
    void failed(String name, String address, String how) {
        String tried = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
        refusals.note(new Act.Actor("", address), Deed.SIGN_IN_FAILED, tried, Map.of("via", how));
    }
}
