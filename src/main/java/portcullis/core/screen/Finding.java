package portcullis.core.screen;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
 * @param match the listing concerned, the likeliest where the rule says the same of several
 * @param further the other listings of which the rule says the same: same list, same outcome, same policy
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
        List<MatchFound> further,
        List<TraceStep> trace,
        Optional<Question> question) {
    public Finding {
        further = List.copyOf(further);
        trace = List.copyOf(trace);
        if (number < 1) {
            throw new IllegalArgumentException("findings count from 1, not " + number);
        }
        if (match.isEmpty() && !further.isEmpty()) {
            throw new IllegalArgumentException("finding " + number + " has further listings and no first one");
        }
    }

    /** A finding about one listing, or about none. */
    public Finding(
            int number,
            RuleCard rule,
            Outcome outcome,
            Optional<String> policy,
            Recommendation recommendation,
            Optional<Party> party,
            Optional<MatchFound> match,
            List<TraceStep> trace,
            Optional<Question> question) {
        this(number, rule, outcome, policy, recommendation, party, match, List.of(), trace, question);
    }

    /** All listings concerned, the likeliest first. */
    public List<MatchFound> matches() {
        return Stream.concat(match.stream(), further.stream()).toList();
    }

    Finding numbered(int place) {
        return new Finding(place, rule, outcome, policy, recommendation, party, match, further, trace, question);
    }

    Finding with(List<MatchFound> others) {
        return new Finding(number, rule, outcome, policy, recommendation, party, match, others, trace, question);
    }
}
