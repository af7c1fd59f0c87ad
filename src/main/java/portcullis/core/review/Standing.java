package portcullis.core.review;

import java.util.List;
import portcullis.core.rule.Recommendation;

/** Where a case stands: computed from its recommendation and its decisions, never stored. */
public enum Standing {
    NO_FINDING,
    /** Every finding that asks for something is covered by a good guy: two people accepted it before, on this party and this entry. */
    ACCEPTED_BEFORE,
    OPEN,
    WAITING_FOR_INFORMATION,
    ESCALATED,
    RELEASED,
    BLOCKED;

    /** The standing that follows from the latest decision, or from the recommendation where there is none yet. */
    public static Standing of(Recommendation recommendation, List<Decision> decisions) {
        if (decisions.isEmpty()) {
            return recommendation == Recommendation.NO_FINDING ? NO_FINDING : OPEN;
        }
        return switch (decisions.get(decisions.size() - 1).kind()) {
            case RELEASE -> RELEASED;
            case BLOCK -> BLOCKED;
            case REQUEST_INFORMATION -> WAITING_FOR_INFORMATION;
            case ESCALATE -> ESCALATED;
        };
    }
}
