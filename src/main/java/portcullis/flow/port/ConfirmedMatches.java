package portcullis.flow.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import portcullis.core.review.CaseFile;
import portcullis.core.review.Decision;

/** The cases in which somebody confirmed that a party is a listed one. */
public interface ConfirmedMatches {
    /** So many cases, the latest, are known; of more the earliest are left out. */
    int MOST = 20_000;

    /**
     * Whether a match stands confirmed after these decisions: by the last that says so, unless a later one closes or opens the case on
     * other grounds. A second person's word on it changes nothing, unless it does not agree; asking and escalating neither.
     */
    static boolean confirms(List<Decision> decisions) {
        boolean confirmed = false;
        for (Decision decision : decisions) {
            confirmed = switch (decision.kind()) {
                case BLOCK -> true;
                case RELEASE -> decision.confirmsMatch();
                case RETURN, REOPEN, OVERTURN -> false;
                case REQUEST_INFORMATION, ESCALATE -> confirmed || decision.confirmsMatch();
                case APPROVE, CONFIRM -> confirmed;
            };
        }
        return confirmed;
    }

    /** When a decision was last taken about a case in which a match was ever confirmed; empty when there is no such case. */
    Optional<Instant> latest();

    /** The cases in which a match stands confirmed by the decisions until then; with the decisions until then, in the order of cases. */
    List<CaseFile> until(Instant time);
}
