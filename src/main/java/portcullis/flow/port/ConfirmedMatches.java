package portcullis.flow.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import portcullis.core.review.CaseFile;

/** The cases in which somebody confirmed that a party is a listed one. */
public interface ConfirmedMatches {
    /** So many cases, the latest, are known; of more the earliest are left out. */
    int MOST = 20_000;

    /** When a decision was last taken about a case in which a match was ever confirmed; empty when there is no such case. */
    Optional<Instant> latest();

    /** The cases whose latest decision until then confirms a match; with the decisions until then, in the order of cases. */
    List<CaseFile> until(Instant time);
}
