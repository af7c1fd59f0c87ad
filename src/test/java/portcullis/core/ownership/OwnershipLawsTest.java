package portcullis.core.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import portcullis.core.subject.Known;

/** What holds of the 50 percent rules for every graph of owners, tried on random small ones with fixed seeds. */
final class OwnershipLawsTest {
    private static final int PARTIES = 7;
    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    private static SmallWorld world(RepetitionInfo which) {
        return SmallWorld.random(new Random(which.getCurrentRepetition()), PARTIES, 11);
    }

    @RepeatedTest(200)
    void whom_the_rule_catches_is_what_trying_all_sets_of_parties_shows(RepetitionInfo which) {
        OwnershipView view = world(which).view();
        OwnershipGraph graph = view.graph();

        Set<Integer> certain = bySets(view, true);
        Set<Integer> possible = bySets(view, false);

        for (int number = 0; number < graph.size(); number++) {
            assertThat(view.certainly(Regime.EAR).counts(number))
                    .as(graph.party(number).name())
                    .isEqualTo(certain.contains(number));
            assertThat(view.perhaps(Regime.EAR).may(number))
                    .as(graph.party(number).name())
                    .isEqualTo(possible.contains(number));
        }
    }

    /** The parties in every set that holds all listed ones and all whom members of the set own half of. */
    private static Set<Integer> bySets(OwnershipView view, boolean certainly) {
        int size = view.graph().size();
        Set<Integer> common = new HashSet<>();
        for (int number = 0; number < size; number++) {
            common.add(number);
        }
        for (int set = 0; set < 1 << size; set++) {
            if (isClosed(view, set, certainly)) {
                int members = set;
                common.removeIf(number -> (members >> number & 1) == 0);
            }
        }
        return common;
    }

    private static boolean isClosed(OwnershipView view, int set, boolean certainly) {
        for (int number = 0; number < view.graph().size(); number++) {
            ListedOwner listed = view.listed(number);
            boolean isListed = (certainly ? listed.certain() : listed.perhaps()).contains(Regime.EAR);
            if ((set >> number & 1) == 0 && (isListed || owned(view.graph(), number, set, certainly))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the set's members hold half for certain, or can: all they may hold, as far as the others leave it. */
    private static boolean owned(OwnershipGraph graph, int number, int set, boolean certainly) {
        double least = 0;
        double most = 0;
        double others = 0;
        boolean open = false;
        for (Stake stake : graph.into(number)) {
            boolean member = (set >> stake.owner() & 1) == 1;
            least += member ? stake.counted().least().doubleValue() : 0;
            most += member ? stake.counted().most().doubleValue() : 0;
            others += member ? 0 : stake.counted().least().doubleValue();
            open |= member && stake.counted().open();
        }
        if (certainly || least >= 50) {
            return least >= 50;
        }
        double room = 100 - others;
        return room >= 50 && (most > 50 || (most == 50 && !open));
    }

    @RepeatedTest(100)
    void the_order_of_statements_does_not_matter(RepetitionInfo which) {
        SmallWorld world = world(which);
        var shuffled = new ArrayList<>(world.statements());
        Collections.shuffle(shuffled, new Random(7));
        var other = new SmallWorld();
        shuffled.forEach(other::with);

        for (int party = 0; party < PARTIES; party++) {
            assertThat(other.of(SmallWorld.name(party))).isEqualTo(world.of(SmallWorld.name(party)));
        }
    }

    @RepeatedTest(100)
    void another_listed_holding_lowers_nothing(RepetitionInfo which) {
        SmallWorld before = world(which);
        var after = new SmallWorld();
        before.statements().forEach(after::with);
        after.says("EL More", SmallWorld.name(2), "15");

        for (int party = 0; party < PARTIES; party++) {
            Share less = before.of(SmallWorld.name(party)).of(Regime.EAR).certain();
            Share more = after.of(SmallWorld.name(party)).of(Regime.EAR).certain();
            assertThat(more.least()).isGreaterThanOrEqualTo(less.least());
            assertThat(more.most()).isGreaterThanOrEqualTo(less.most());
        }
    }

    @RepeatedTest(100)
    void a_share_that_becomes_unknown_makes_no_answer_out_of_none(RepetitionInfo which) {
        SmallWorld told = world(which);
        Assumptions.assumeTrue(isConsistent(told.graph()), "more than the whole is given away");
        var untold = new SmallWorld();
        for (int i = 0; i < told.statements().size(); i++) {
            OwnershipStatement each = told.statements().get(i);
            Share share = i % 3 == 0 ? Share.UNKNOWN : each.share();
            untold.with(new OwnershipStatement(
                    each.owner(), each.owned(), share, each.interest(), each.indirect(), each.told()));
        }
        for (int party = 2; party < PARTIES; party++) {
            var known = told.of(SmallWorld.name(party)).of(Regime.EAR).reaches();
            var less = untold.of(SmallWorld.name(party)).of(Regime.EAR).reaches();
            if (known.equals(Known.of(true))) {
                assertThat(less).isNotEqualTo(Known.of(false));
            }
        }
    }

    private static boolean isConsistent(OwnershipGraph graph) {
        for (int number = 0; number < graph.size(); number++) {
            var tally = new Tally();
            graph.into(number).forEach(stake -> tally.add(stake.counted(), false, false));
            if (tally.unexplained().signum() < 0) {
                return false;
            }
        }
        return true;
    }

    @RepeatedTest(100)
    void the_chart_alone_gives_the_same_figures(RepetitionInfo which) {
        SmallWorld world = world(which);
        for (int party = 0; party < PARTIES; party++) {
            Holdings holdings = world.of(SmallWorld.name(party));
            holdings.chart().ifPresent(chart -> {
                for (Regime regime : Regime.values()) {
                    assertThat(chart.figure(regime, HALF))
                            .isEqualTo(holdings.of(regime).perhaps());
                }
            });
        }
    }

    @Test
    void ten_thousand_parties_in_a_long_chain_are_seen_in_less_than_a_second() {
        var world = new SmallWorld();
        world.says("EL Root", "Party 0", "60");
        for (int i = 1; i < 10_000; i++) {
            world.says("Party " + (i - 1), "Party " + i, "50");
            world.says("Party " + i, "Party " + (i / 2), "5");
        }
        List<OwnershipStatement> statements = world.statements();
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

        OwnershipGraph graph = OwnershipGraph.on(SmallWorld.DAY, statements, name -> name);
        var view = new OwnershipView(
                graph, OwnershipView.Sight.of(SmallWorld::matches, 0.9, SmallWorld.PROGRAMS, Threshold.STANDARD));
        Set<Integer> caught = view.caught(Regime.EAR).keySet();

        assertThat(caught).hasSize(10_000);
        long nanoseconds = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        assertThat(nanoseconds).isLessThan(1_000_000_000L);
    }
}
