package portcullis.core.ownership;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import portcullis.core.match.Match;
import portcullis.core.subject.Corporate;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.Known;
import portcullis.core.subject.Party;

/**
 * An ownership graph seen with one watchlist under one day's law: who in it is listed, whom the 50 percent rules catch, and what
 * follows for a party of a row, whose own statement of its owners is taken together with the graph's. Whoever is in the graph is looked
 * up once for the whole view; a party without any stated owner costs a look into a table. Shared by all threads.
 */
public final class OwnershipView {
    private static final int REMEMBERED = 20_000;

    private final OwnershipGraph graph;
    private final Sight sight;
    private final ListedOwner[] listed;
    private final Map<Regime, Reach> certainly = new EnumMap<>(Regime.class);
    private final Map<Regime, Reach> perhaps = new EnumMap<>(Regime.class);
    private final Map<Regime, BitSet> behind = new EnumMap<>(Regime.class);
    private final Map<Regime, BitSet> perhapsBehind = new EnumMap<>(Regime.class);
    private final Map<Asked, Holdings> answers = new ConcurrentHashMap<>();

    /** What is remembered of a party: whatever of it can change the answer. */
    private record Asked(String name, Optional<String> identifier, Known<CountryCode> country, Corporate corporate) {}

    /**
     * With what a graph is seen.
     *
     * @param matches the listings that a party may be, from the score on at which a person is asked
     * @param alike the parties of the graph whose names resemble a party's, by their numbers, with how sure that is
     */
    public record Sight(
            Function<Party, List<Match>> matches,
            Function<StatedParty, List<Alike>> alike,
            double strong,
            Set<String> programs,
            Threshold threshold) {
        /** A sight that takes only names that are written alike for the same. */
        public static Sight of(
                Function<Party, List<Match>> matches, double strong, Set<String> programs, Threshold threshold) {
            return new Sight(matches, party -> List.of(), strong, programs, threshold);
        }
    }

    /** A party of the graph that a party outside may be; sure when it is held to be the same. */
    public record Alike(int number, boolean sure) {}

    public OwnershipView(OwnershipGraph graph, Sight sight) {
        this.graph = graph;
        this.sight = sight;
        this.listed = new ListedOwner[graph.size()];
        for (int number = 0; number < listed.length; number++) {
            // who owns nothing cannot be a listed owner
            listed[number] = graph.outOf(number).isEmpty()
                    ? ListedOwner.NOT
                    : listed(graph.party(number).asOwner());
        }
        for (Regime regime : Regime.values()) {
            look(regime);
        }
    }

    private void look(Regime regime) {
        var sure = new BitSet(listed.length);
        var maybe = new BitSet(listed.length);
        for (int number = 0; number < listed.length; number++) {
            sure.set(number, listed[number].certain().contains(regime));
            maybe.set(number, listed[number].perhaps().contains(regime));
        }
        var percent = sight.threshold().of(regime);
        certainly.put(regime, Reach.of(graph, new Reach.Listed(sure, sure), percent));
        perhaps.put(regime, Reach.of(graph, new Reach.Listed(sure, maybe), percent));
        behind.put(regime, downstream(sure));
        perhapsBehind.put(regime, downstream(maybe));
    }

    /** Everybody whom these parties own a part of, through however many others; themselves too. */
    private BitSet downstream(BitSet from) {
        var reached = new BitSet(listed.length);
        reached.or(from);
        var waiting = new ArrayDeque<Integer>();
        from.stream().forEach(waiting::add);
        while (!waiting.isEmpty()) {
            for (Stake stake : graph.outOf(waiting.remove())) {
                if (!reached.get(stake.owned())) {
                    reached.set(stake.owned());
                    waiting.add(stake.owned());
                }
            }
        }
        return reached;
    }

    ListedOwner listed(Party owner) {
        var counting = new ListedOwner.Counting(graph.day(), sight.strong(), sight.programs());
        return ListedOwner.of(sight.matches().apply(owner), counting);
    }

    OwnershipGraph graph() {
        return graph;
    }

    Threshold threshold() {
        return sight.threshold();
    }

    ListedOwner listed(int number) {
        return listed[number];
    }

    Reach certainly(Regime regime) {
        return certainly.getOrDefault(regime, Reach.of(graph, nobody(), Threshold.HALF));
    }

    Reach perhaps(Regime regime) {
        return perhaps.getOrDefault(regime, Reach.of(graph, nobody(), Threshold.HALF));
    }

    private Reach.Listed nobody() {
        return new Reach.Listed(new BitSet(), new BitSet());
    }

    boolean isBehind(Regime regime, int number, boolean sure) {
        BitSet of = (sure ? behind : perhapsBehind).get(regime);
        return of != null && of.get(number);
    }

    /** The parties of the graph that a party is or may be. */
    List<Alike> located(StatedParty party) {
        OptionalInt exact = graph.find(party);
        return exact.isPresent()
                ? List.of(new Alike(exact.getAsInt(), true))
                : sight.alike().apply(party);
    }

    /**
     * What is known of a party's owners and what the 50 percent rules make of it.
     *
     * @param said the day of the row that the party stands on, where known
     */
    public Holdings of(Party party, Known<LocalDate> said) {
        boolean told = !party.corporate().owners().isEmpty()
                || party.corporate().ultimateParent().isPresent();
        if (!told && graph.size() == 0) {
            return Holdings.UNTOLD;
        }
        var asked = new Asked(party.label(), party.identifier(), party.place().country(), party.corporate());
        Holdings known = answers.get(asked);
        if (known != null) {
            return known;
        }
        Holdings found = new PartyHoldings(this, party, said).holdings();
        if (answers.size() >= REMEMBERED) {
            answers.clear();
        }
        answers.put(asked, found);
        return found;
    }

    /** The chart of every party that a rule catches or may catch, by number; for a list of them. */
    public Map<Integer, ListedShare> caught(Regime regime) {
        var caught = new LinkedHashMap<Integer, ListedShare>();
        Reach sure = certainly(regime);
        Reach maybe = perhaps(regime);
        for (int number = 0; number < listed.length; number++) {
            if (maybe.may(number) && !listed[number].perhaps().contains(regime)) {
                caught.put(
                        number,
                        new ListedShare(
                                sure.of(graph, number),
                                maybe.of(graph, number),
                                isBehind(regime, number, true),
                                isBehind(regime, number, false),
                                sight.threshold().of(regime)));
            }
        }
        return caught;
    }

    /** The numbers of the given parties in the graph, for tests and lists. */
    public Collection<Integer> numbers(Collection<StatedParty> parties) {
        var numbers = new ArrayList<Integer>();
        parties.forEach(party -> graph.find(party).ifPresent(numbers::add));
        return numbers;
    }
}
