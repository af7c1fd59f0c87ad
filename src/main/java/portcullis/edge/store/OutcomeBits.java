package portcullis.edge.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import portcullis.core.rule.Outcome;

/** A set of outcomes as the bits of a number. The bits are kept in the database and never change their meaning. */
final class OutcomeBits {
    private static final int ALL = (1 << Outcome.values().length) - 1;

    private OutcomeBits() {}

    static int of(Collection<Outcome> outcomes) {
        return outcomes.stream().mapToInt(OutcomeBits::bit).reduce(0, (a, b) -> a | b);
    }

    /** Every set that has this outcome: few enough (half of 256) that an index finds them by value. */
    static List<Integer> setsWith(Outcome outcome) {
        var sets = new ArrayList<Integer>();
        for (int set = 0; set <= ALL; set++) {
            if ((set & bit(outcome)) != 0) {
                sets.add(set);
            }
        }
        return sets;
    }

    private static int bit(Outcome outcome) {
        return switch (outcome) {
            case PROHIBITED -> 1;
            case LICENSE_REQUIRED -> 2;
            case NOTIFY -> 4;
            case RED_FLAG -> 8;
            case NEEDS_DATA -> 16;
            case LOCAL_PERMIT -> 32;
            case EXCEPTION_CANDIDATE -> 64;
            case ADVISORY -> 128;
        };
    }
}
