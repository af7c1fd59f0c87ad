package portcullis.core.review;

import java.util.List;
import portcullis.core.rule.Recommendation;

/** Where a case stands: computed from its recommendation and its decisions, never stored but to find cases by. */
public enum Standing {
    NO_FINDING,
    /** Every finding that asks for something is covered by a good guy: two people accepted it before, on this party and this entry. */
    ACCEPTED_BEFORE,
    OPEN,
    WAITING_FOR_INFORMATION,
    ESCALATED,
    /** Somebody would release it; another person has to agree. */
    WAITING_FOR_APPROVAL,
    RELEASED,
    BLOCKED;

    /** The standing that follows from all decisions, or from the recommendation where there is none yet. */
    public static Standing of(Recommendation recommendation, List<Decision> decisions) {
        Standing standing = recommendation == Recommendation.NO_FINDING ? NO_FINDING : OPEN;
        for (Decision decision : decisions) {
            standing = standing.after(decision);
        }
        return standing;
    }

    /** The standing once one more decision is taken. */
    public Standing after(Decision decision) {
        return switch (decision.kind()) {
            case RELEASE -> decision.bearing().awaitsSecond() ? WAITING_FOR_APPROVAL : RELEASED;
            case APPROVE -> RELEASED;
            case BLOCK -> BLOCKED;
            case REQUEST_INFORMATION -> WAITING_FOR_INFORMATION;
            case ESCALATE -> ESCALATED;
            case RETURN, REOPEN, OVERTURN -> OPEN;
            case CONFIRM -> this;
        };
    }

    /** Whether somebody still has to do something. */
    public boolean isWaiting() {
        return this == OPEN || this == WAITING_FOR_INFORMATION || this == ESCALATED || this == WAITING_FOR_APPROVAL;
    }
}
