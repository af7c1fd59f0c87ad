package portcullis.core.review;

import java.time.Instant;
import java.util.Optional;

/**
 * The hold on a case's transaction: placed by the screening or by a person who blocked it, released by a person's decision. Computed
 * from the case, never stored.
 *
 * @param by who released it; the second person where there are two
 * @param number the number of the decision that released it
 */
public record CaseHold(Optional<Instant> releasedAt, Optional<String> by, int number) {
    /** The hold of a case as it stands; empty for a case that never held anything. */
    public static Optional<CaseHold> of(CaseFile file) {
        Standing standing = file.standing();
        if (standing == Standing.NO_FINDING || standing == Standing.ACCEPTED_BEFORE) {
            return Optional.empty();
        }
        if (standing != Standing.RELEASED) {
            return Optional.of(new CaseHold(Optional.empty(), Optional.empty(), 0));
        }
        Decision released = file.decisions().get(0);
        for (Decision decision : file.decisions()) {
            boolean releases = decision.kind() == Decision.Kind.APPROVE
                    || (decision.kind() == Decision.Kind.RELEASE
                            && !decision.bearing().awaitsSecond());
            released = releases ? decision : released;
        }
        return Optional.of(
                new CaseHold(Optional.of(released.at()), Optional.of(released.decidedBy()), released.number()));
    }

    public boolean isReleased() {
        return releasedAt.isPresent();
    }
}
