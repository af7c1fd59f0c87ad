package portcullis.core.ownership;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Who owns whom on one day, out of all that was stated: parties by number, and for each the stakes in it and those that it has.
 * The same statements in any order give the same graph. Immutable, shared by all threads; 10,000 parties take well under a second.
 */
public final class OwnershipGraph {
    private final LocalDate day;
    private final Identities identities;
    private final List<StatedParty> parties;
    private final List<List<Stake>> into = new ArrayList<>();
    private final List<List<Stake>> outOf = new ArrayList<>();

    private OwnershipGraph(LocalDate day, Identities identities) {
        this.day = day;
        this.identities = identities;
        this.parties = identities.parties();
        for (int i = 0; i < parties.size(); i++) {
            into.add(new ArrayList<>(2));
            outOf.add(new ArrayList<>(2));
        }
    }

    /**
     * The graph of a day.
     *
     * @param nameKey what names that are written differently and are the same have in common
     */
    public static OwnershipGraph on(
            LocalDate day, Collection<OwnershipStatement> statements, UnaryOperator<String> nameKey) {
        var graph = new OwnershipGraph(day, Identities.of(statements, nameKey));
        Map<Long, List<OwnershipStatement>> pairs = new TreeMap<>();
        for (OwnershipStatement statement : statements) {
            int owner = graph.identities.number(statement.owner());
            int owned = graph.identities.number(statement.owned());
            if (owner != owned) {
                pairs.computeIfAbsent(((long) owned << 32) | owner, any -> new ArrayList<>(1))
                        .add(statement);
            }
        }
        graph.connect(pairs);
        return graph;
    }

    private void connect(Map<Long, List<OwnershipStatement>> pairs) {
        var later = new ArrayList<Long>();
        pairs.forEach((pair, said) -> {
            if (said.stream().anyMatch(OwnershipStatement::indirect)) {
                later.add(pair);
            } else {
                connect(pair, said, false);
            }
        });
        // whether an indirect holding is stated link by link as well can be seen once all direct ones stand
        var chained = later.stream()
                .map(pair -> isChained(pair.intValue(), (int) (pair >> 32)))
                .toList();
        for (int i = 0; i < later.size(); i++) {
            connect(later.get(i), pairs.getOrDefault(later.get(i), List.of()), chained.get(i));
        }
    }

    private void connect(long pair, List<OwnershipStatement> said, boolean chained) {
        int owner = (int) pair;
        int owned = (int) (pair >> 32);
        Stake stake = Stake.of(owner, owned, said, day, chained);
        if (!stake.statements().isEmpty()) {
            into.get(owned).add(stake);
            outOf.get(owner).add(stake);
        }
    }

    /** Whether direct holdings lead from an owner to an entity. */
    private boolean isChained(int owner, int owned) {
        var seen = new boolean[parties.size()];
        var waiting = new ArrayDeque<>(List.of(owned));
        while (!waiting.isEmpty()) {
            for (Stake stake : into.get(waiting.remove())) {
                if (stake.owner() == owner) {
                    return true;
                }
                if (!seen[stake.owner()]) {
                    seen[stake.owner()] = true;
                    waiting.add(stake.owner());
                }
            }
        }
        return false;
    }

    public LocalDate day() {
        return day;
    }

    /** How many parties the statements name. */
    public int size() {
        return parties.size();
    }

    public StatedParty party(int number) {
        return parties.get(number);
    }

    /** The number of a party that statements name. */
    public OptionalInt find(StatedParty party) {
        return identities.find(party);
    }

    /** The stakes in a party, by the owner's number. */
    List<Stake> into(int owned) {
        return into.get(owned);
    }

    /** The stakes that a party has. */
    List<Stake> outOf(int owner) {
        return outOf.get(owner);
    }

    /** These parties and all below them: whom they own anything of, through others too. */
    public List<StatedParty> below(Collection<Integer> numbers) {
        var seen = new boolean[parties.size()];
        var waiting = new ArrayDeque<Integer>();
        numbers.forEach(number -> {
            seen[number] = true;
            waiting.add(number);
        });
        var below = new ArrayList<StatedParty>();
        while (!waiting.isEmpty()) {
            int at = waiting.remove();
            below.add(parties.get(at));
            for (Stake stake : outOf.get(at)) {
                if (!seen[stake.owned()]) {
                    seen[stake.owned()] = true;
                    waiting.add(stake.owned());
                }
            }
        }
        return below;
    }

    /** Whether anybody is stated to own something of the party. */
    public boolean isOwned(int number) {
        return !into.get(number).isEmpty();
    }

    /** Whether the party's owners lead back to the party. */
    boolean isCircular(int number) {
        return isChained(number, number);
    }
}
