package portcullis.flow;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import portcullis.core.review.CaseFile;
import portcullis.core.review.Decision;
import portcullis.core.review.DecisionRules;
import portcullis.flow.access.Right;
import portcullis.flow.access.SignedIn;
import portcullis.flow.port.Reviews;

/**
 * Records what a person decided about a case that the person gets to see. Of two who decide at once one is told so; a form that is sent
 * again, or one that shows an older state of the case, decides nothing.
 */
public final class DecideCase {
    private final Sight sight;
    private final Reviews reviews;
    private final DecisionRules rules;
    private final InstantSource clock;

    public DecideCase(Sight sight, Reviews reviews, DecisionRules rules, InstantSource clock) {
        this.sight = sight;
        this.reviews = reviews;
        this.rules = rules;
        this.clock = clock;
    }

    /** What became of a decision. */
    public sealed interface Decided {}

    public record Recorded(CaseFile file) implements Decided {}

    public record NotFound() implements Decided {}

    /** Somebody else decided in between; look again. */
    public record Conflict() implements Decided {}

    /** The case does not stand so that this could be decided. */
    public record Closed(String reason) implements Decided {}

    /** This person may not. */
    public record Forbidden(String reason) implements Decided {}

    public record Refused(String reason) implements Decided {}

    /**
     * What was sent.
     *
     * @param seen how many decisions the case had when the person looked at it, where that is known
     * @param key names this sending, so that sending it again changes nothing
     */
    public record Sent(DecisionRules.Draft draft, OptionalInt seen, Optional<String> key) {}

    public Decided decide(String caseId, Sent sent, SignedIn who) {
        if (!who.may(Right.DECIDE)) {
            return new Forbidden("this needs the right " + Right.DECIDE);
        }
        Optional<CaseFile> found = sight.caseFile(caseId, who);
        if (found.isEmpty()) {
            return new NotFound();
        }
        Optional<Decision> before = sent.key().flatMap(key -> reviews.repeated(caseId, who.name(), key));
        if (before.isPresent()) {
            return isSame(before.get(), sent.draft()) ? new Recorded(found.get()) : new Conflict();
        }
        CaseFile file = found.get();
        if (sent.seen().isPresent()
                && sent.seen().getAsInt() != file.decisions().size()) {
            return new Conflict();
        }
        var ruling = rules.rule(file, sent.draft(), decider(who), clock.instant());
        return ruling.decision()
                .map(decision -> store(file, decision, sent.key(), who))
                .orElseGet(() -> refused(ruling));
    }

    /** The decisions that a person could take about a case as it stands. */
    public List<Decision.Kind> possible(CaseFile file, SignedIn who) {
        return who.may(Right.DECIDE) ? rules.possible(file, decider(who)) : List.of();
    }

    static DecisionRules.Decider decider(SignedIn who) {
        return new DecisionRules.Decider(who.name(), who.may(Right.APPROVE_DECISIONS));
    }

    private Decided store(CaseFile file, Decision decision, Optional<String> key, SignedIn who) {
        boolean stored = reviews.decide(List.of(Reviews.Taken.of(file, decision)), who.actor(), key);
        if (stored) {
            return new Recorded(file.with(decision));
        }
        boolean twice = key.flatMap(text -> reviews.repeated(file.id(), who.name(), text))
                .filter(again -> again.kind() == decision.kind())
                .isPresent();
        return twice ? new Recorded(sight.caseFile(file.id(), who).orElse(file)) : new Conflict();
    }

    private static boolean isSame(Decision before, DecisionRules.Draft draft) {
        return before.kind() == draft.kind()
                && before.text().equals(draft.text().strip());
    }

    private static Decided refused(DecisionRules.Ruling ruling) {
        return switch (ruling.wrong()) {
            case STANDING -> new Closed(ruling.reason());
            case PERSON -> new Forbidden(ruling.reason());
            case DRAFT, NOTHING -> new Refused(ruling.reason());
        };
    }
}
