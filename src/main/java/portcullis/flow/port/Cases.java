package portcullis.flow.port;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import portcullis.core.review.CaseFile;
import portcullis.core.review.Decision;
import portcullis.core.review.Standing;
import portcullis.core.rule.Outcome;
import portcullis.core.rule.Recommendation;

/** The cases of all uploads. Decisions are only ever added. */
public interface Cases {
    /** Which cases of an upload are asked for; an absent part does not narrow. */
    record Filter(Optional<Recommendation> recommendation, Optional<Outcome> outcome, Optional<Standing> standing) {
        public static final Filter ALL = new Filter(Optional.empty(), Optional.empty(), Optional.empty());
    }

    Optional<CaseFile> find(String caseId);

    /** In the order of rows. */
    Page<CaseFile> list(String uploadId, Filter filter, int page, int size);

    /** Hands over every case of an upload in the order of rows, few at a time in memory. */
    void forEach(String uploadId, Consumer<CaseFile> taker);

    /** The ages, in days of their uploads, by which open cases are counted. */
    List<Integer> AGES = List.of(0, 1, 7, 30);

    /**
     * Held or questioned rows that nobody has decided, by the largest of {@link #AGES} that their upload has reached. Reads an index
     * of all cases: for once in a while.
     */
    Map<Integer, Long> openByAge(Instant now);

    /**
     * Adds a decision with the next number.
     *
     * @return false when the decision's number is not the next one, because somebody else decided in between
     */
    boolean decide(String caseId, Decision decision);
}
