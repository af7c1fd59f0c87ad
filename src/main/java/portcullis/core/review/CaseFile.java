package portcullis.core.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portcullis.core.intake.RowProblem;
import portcullis.core.rule.Recommendation;
import portcullis.core.screen.Screening;
import portcullis.core.subject.Subject;

/**
 * One data row of an upload with all that is known of it: the subject and its screening, or the problems that kept the row
 * from being screened, and the decisions people took. Every data row has exactly one.
 *
 * @param id upload and row, such as {@code 6f1c…-17}
 * @param original the row's cells as the file had them
 */
public record CaseFile(
        String id,
        String uploadId,
        int rowNumber,
        List<String> original,
        Optional<Subject> subject,
        Screening screening,
        List<RowProblem> problems,
        List<Decision> decisions) {
    public CaseFile {
        original = List.copyOf(original);
        problems = List.copyOf(problems);
        decisions = List.copyOf(decisions);
        if (subject.isEmpty() == problems.isEmpty()) {
            throw new IllegalArgumentException("case " + id + " is either a subject or has problems");
        }
    }

    /** A rejected row is held: it was not screened, so nothing may go on because of it. */
    public Recommendation recommendation() {
        return problems.isEmpty() ? screening.recommendation() : Recommendation.HOLD;
    }

    public Standing standing() {
        boolean accepted = decisions.isEmpty() && problems.isEmpty() && screening.isAcceptedBefore();
        return accepted ? Standing.ACCEPTED_BEFORE : Standing.of(recommendation(), decisions);
    }

    /** The case with one more decision. */
    public CaseFile with(Decision decision) {
        var all = new ArrayList<>(decisions);
        all.add(decision);
        return new CaseFile(id, uploadId, rowNumber, original, subject, screening, problems, all);
    }

    /** The hold on its transaction; empty for a case that never held anything. */
    public Optional<CaseHold> hold() {
        return CaseHold.of(this);
    }

    /** The last decision, where there is one. */
    public Optional<Decision> latest() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.get(decisions.size() - 1));
    }
}
