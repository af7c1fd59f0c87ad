package portcullis.flow;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Optional;
import portcullis.core.review.CaseFile;
import portcullis.core.review.Decision;
import portcullis.core.rule.Recommendation;
import portcullis.flow.port.Cases;

/** Records what a person decided about a case. */
public final class DecideCase {
    /** A reason in words has at least so many characters, so that a second reader can follow it. */
    private static final int SHORTEST_TEXT = 10;

    private final Cases cases;
    private final InstantSource clock;

    public DecideCase(Cases cases, InstantSource clock) {
        this.cases = cases;
        this.clock = clock;
    }

    /** What became of a decision. */
    public sealed interface Decided {}

    public record Recorded(CaseFile file) implements Decided {}

    public record NotFound() implements Decided {}

    /** Somebody else decided in between; look again. */
    public record Conflict() implements Decided {}

    public record Refused(String reason) implements Decided {}

    public Decided decide(String caseId, Decision.Kind kind, String reasonCode, String text, String who) {
        Optional<CaseFile> found = cases.find(caseId);
        if (found.isEmpty()) {
            return new NotFound();
        }
        CaseFile file = found.get();
        if (file.recommendation() == Recommendation.NO_FINDING
                && !file.screening().isAcceptedBefore()) {
            return new Refused("the case has no finding to decide");
        }
        if (!file.problems().isEmpty() && kind == Decision.Kind.RELEASE) {
            return new Refused("the row was rejected and never screened; correct it and upload it again");
        }
        if (reasonCode.isBlank() || text.strip().length() < SHORTEST_TEXT) {
            return new Refused(
                    "a decision needs a reason code and a reason of at least " + SHORTEST_TEXT + " characters");
        }
        var decision =
                new Decision(file.decisions().size() + 1, kind, reasonCode.strip(), text.strip(), who, clock.instant());
        return cases.decide(caseId, decision) ? new Recorded(with(file, decision)) : new Conflict();
    }

    private static CaseFile with(CaseFile file, Decision decision) {
        var decisions = new ArrayList<>(file.decisions());
        decisions.add(decision);
        return new CaseFile(
                file.id(),
                file.uploadId(),
                file.rowNumber(),
                file.original(),
                file.subject(),
                file.screening(),
                file.problems(),
                decisions);
    }
}
