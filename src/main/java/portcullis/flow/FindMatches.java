package portcullis.flow;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import portcullis.core.match.Match;
import portcullis.core.match.PartyQuery;

/** Looks one name, address or identifier up in the lists in force, without any rule. */
public final class FindMatches {
    private final Desk desk;
    private final double threshold;

    /** @param threshold the score that counts where the asker names none */
    public FindMatches(Desk desk, double threshold) {
        this.desk = desk;
        this.threshold = threshold;
    }

    /** The score that counts for a question. */
    public double threshold(OptionalDouble asked) {
        return asked.orElse(threshold);
    }

    /** All listings at or above the threshold, best first. */
    public List<Match> find(PartyQuery query, OptionalDouble asked) {
        return desk.inForce().matcher().matches(query, threshold(asked));
    }

    /** As {@link #find(PartyQuery, OptionalDouble)}, in the lists of a day. */
    public List<Match> find(PartyQuery query, OptionalDouble asked, LocalDate asOf) {
        return desk.matcher(asOf).matches(query, threshold(asked));
    }
}
