package portcullis.core.screen;

import java.util.List;
import java.util.Optional;
import portcullis.core.rule.Outcome;
import portcullis.core.rule.Recommendation;
import portcullis.core.rule.RuleCard;
import portcullis.core.rule.TraceStep;
import portcullis.core.subject.Party;

/**
 * One thing that was found on a row: the rule, what follows from it, whom it concerns, and all the evidence.
 *
 * @param number counts the findings of a row from 1, most restrictive first
 * @param rule the rule that applies or could not be decided; its outcome is {@link #outcome} unless data is missing
 * @param policy the license review policy that governs: the listing's own text before the rule's
 */
public record Finding(
        int number,
        RuleCard rule,
        Outcome outcome,
        Optional<String> policy,
        Recommendation recommendation,
        Optional<Party> party,
        Optional<MatchFound> match,
        List<TraceStep> trace,
        Optional<Question> question) {
    public Finding {
        trace = List.copyOf(trace);
        if (number < 1) {
            throw new IllegalArgumentException("findings count from 1, not " + number);
        }
    }
}
