package portcullis.core.ownership;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * How far one 50 percent rule reaches through a graph: which parties count as listed, because they are or because counted owners
 * hold enough of them together, level after level. Counting begins at listed parties and goes on as long as it catches somebody, so
 * that a circle of holdings ends, and does not carry itself. Immutable once made; each stake is looked at once or twice.
 */
final class Reach {
    private final boolean[] counts;
    private final boolean[] may;

    private Reach(int size) {
        counts = new boolean[size];
        may = new boolean[size];
    }

    /** Which parties are listed, for certain and perhaps; who is listed for certain is also listed perhaps. */
    record Listed(BitSet certain, BitSet perhaps) {}

    static Reach of(OwnershipGraph graph, Listed listed, BigDecimal threshold) {
        var reach = new Reach(graph.size());
        var tallies = new Tally[graph.size()];
        for (int number = 0; number < tallies.length; number++) {
            tallies[number] = new Tally();
            for (Stake stake : graph.into(number)) {
                tallies[number].add(stake.counted(), false, false);
            }
        }
        reach.spread(
                graph,
                listed.certain(),
                reach.counts,
                (number, stake) ->
                        tallies[number].countsAfterAll(stake.counted()).share().reaches(threshold));
        reach.spread(
                graph,
                listed.perhaps(),
                reach.may,
                (number, stake) ->
                        tallies[number].mayAfterAll(stake.counted()).share().mayReach(threshold));
        for (int number = 0; number < reach.may.length; number++) {
            reach.may[number] |= reach.counts[number];
        }
        return reach;
    }

    /** Takes in one more counted owner of a party; answers whether that catches it. */
    private interface Catch {
        boolean by(int owned, Stake stake);
    }

    private void spread(OwnershipGraph graph, BitSet listed, boolean[] caught, Catch rule) {
        Deque<Integer> waiting = new ArrayDeque<>();
        listed.stream().forEach(number -> {
            caught[number] = true;
            waiting.add(number);
        });
        while (!waiting.isEmpty()) {
            for (Stake stake : graph.outOf(waiting.remove())) {
                if (rule.by(stake.owned(), stake) && !caught[stake.owned()]) {
                    caught[stake.owned()] = true;
                    waiting.add(stake.owned());
                }
            }
        }
    }

    /** Whether the party counts as listed for certain. */
    boolean counts(int number) {
        return counts[number];
    }

    /** Whether it may count as listed. */
    boolean may(int number) {
        return may[number];
    }

    /** What counted owners hold of a party. */
    Share of(OwnershipGraph graph, int number) {
        var tally = new Tally();
        for (Stake stake : graph.into(number)) {
            tally.add(stake.counted(), counts[stake.owner()], may[stake.owner()]);
        }
        return tally.share();
    }
}
