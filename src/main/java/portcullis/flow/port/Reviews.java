package portcullis.flow.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portcullis.core.review.Assignment;
import portcullis.core.review.CaseFile;
import portcullis.core.review.Decision;
import portcullis.core.review.Standing;
import portcullis.core.rule.Recommendation;
import portcullis.flow.audit.Act;

/** What people do with cases: who is to decide them, what was decided, and what waits. Everything is only ever added. */
public interface Reviews {
    /**
     * A decision and the case that it is about.
     *
     * @param reference the number by which the sender's own system knows the row; empty where there is none
     */
    record Taken(String caseId, Decision decision, String reference) {
        public Taken(String caseId, Decision decision) {
            this(caseId, decision, "");
        }

        public static Taken of(CaseFile file, Decision decision) {
            return new Taken(
                    file.id(),
                    decision,
                    file.subject().map(subject -> subject.reference().label()).orElse(""));
        }
    }

    /**
     * Adds decisions, each with the next number of its case, all or none, and each with its record in the audit trail.
     *
     * @param key names one sending of a form or request, so that sending it again changes nothing
     * @return false when one of them is not the next decision of its case, because somebody else decided in between
     */
    boolean decide(List<Taken> decisions, Act.Actor who, Optional<String> key);

    /** What somebody decided about a case under a key before. */
    Optional<Decision> repeated(String caseId, String who, String key);

    /**
     * Which waiting cases are asked for; an absent part does not narrow.
     *
     * @param assignees those to one of whom it was given last; empty for all
     */
    record Wanted(
            Optional<String> uploadId,
            Optional<Recommendation> recommendation,
            Optional<Standing> standing,
            List<String> assignees) {
        public static final Wanted ALL = new Wanted(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

        public Wanted {
            assignees = List.copyOf(assignees);
        }
    }

    /**
     * The cases that wait for somebody: held ones first, then the oldest upload first, in the order of rows.
     *
     * @param after the id of the last case of the page before
     */
    List<CaseFile> waiting(Wanted wanted, Optional<String> after, int most);

    /** How many cases wait, by recommendation and standing. */
    Map<Recommendation, Map<Standing, Long>> countWaiting();

    /** Decided cases with findings about one of the listings that this one's findings are about, latest decision first. */
    List<CaseFile> alike(String caseId, int most);

    /** The cases with a release of the quality sample on which nobody has said a word, oldest first. */
    List<CaseFile> sampled(int most);

    /** The cases whose decisions share a batch, in the order of rows. */
    List<CaseFile> batch(String batch, int most);

    /** Gives a case to somebody; false when there is no such case. */
    boolean assign(String caseId, Assignment assignment, Act.Actor who);

    /** To whom a case was given, the first time first. */
    List<Assignment> assignments(String caseId);

    /** That somebody stands in for an account from one day to another, both included. */
    record Deputy(String account, String deputy, LocalDate first, LocalDate last, String setBy, Instant at) {
        public boolean actsOn(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    void setDeputy(Deputy deputy, Act.Actor who);

    /** For each account that ever named one, its newest deputy. */
    List<Deputy> deputies();
}
