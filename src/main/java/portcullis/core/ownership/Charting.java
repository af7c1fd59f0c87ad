package portcullis.core.ownership;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import portcullis.core.match.Match;

/** Draws the chart of one party: everything between it and the listed parties behind it. */
final class Charting {
    /** More links than a person can read. */
    static final int LINKS = 200;

    private final OwnershipView view;
    private final Collection<Behind> owners;
    private final List<OwnerChart.Node> nodes = new ArrayList<>();
    private final List<OwnerChart.Link> links = new ArrayList<>();
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private int left;

    Charting(OwnershipView view, Collection<Behind> owners) {
        this.view = view;
        this.owners = owners;
    }

    /**
     * Draws it.
     *
     * @param party what to call the party at the head
     * @param place the party's own number in the graph, where it has one
     */
    OwnerChart chart(String party, OptionalInt place) {
        nodes.add(node(party, place.isPresent() ? view.listed(place.getAsInt()) : ListedOwner.NOT));
        place.ifPresent(number -> numbers.put(number, 0));
        Deque<Integer> waiting = new ArrayDeque<>();
        for (Behind owner : owners) {
            int number = owner.number().isPresent() && owner.sure()
                    ? number(owner.number().getAsInt(), waiting)
                    : alone(owner);
            link(new OwnerChart.Link(number, 0, owner.share(), owner.sources()));
        }
        while (!waiting.isEmpty()) {
            int at = waiting.remove();
            if (leads(at)) {
                for (Stake stake : view.graph().into(at)) {
                    int owner = number(stake.owner(), waiting);
                    link(new OwnerChart.Link(
                            owner, number(at, waiting), stake.counted(), PartyHoldings.sources(stake)));
                }
            }
        }
        links.sort(Comparator.comparing(OwnerChart.Link::owned).thenComparing(OwnerChart.Link::owner));
        return new OwnerChart(nodes, links, left);
    }

    private void link(OwnerChart.Link link) {
        if (links.size() < LINKS) {
            links.add(link);
        } else {
            left++;
        }
    }

    /** Whether a listed party stands behind one that is not listed itself; then its own owners matter. */
    private boolean leads(int number) {
        for (Regime regime : Regime.values()) {
            if (view.isBehind(regime, number, false)) {
                return true;
            }
        }
        return false;
    }

    private int number(int inGraph, Deque<Integer> waiting) {
        Integer known = numbers.get(inGraph);
        if (known != null) {
            return known;
        }
        int number = nodes.size();
        numbers.put(inGraph, number);
        nodes.add(node(view.graph().party(inGraph).name(), view.listed(inGraph)));
        waiting.add(inGraph);
        return number;
    }

    /** An owner outside the graph, or one that only resembles a party of it and then counts for no more than it may. */
    private int alone(Behind owner) {
        ListedOwner as = owner.listed();
        var perhaps = new ArrayList<Regime>();
        for (Regime regime : Regime.values()) {
            if (owner.mayIfSame(regime)) {
                perhaps.add(regime);
            }
        }
        nodes.add(new OwnerChart.Node(
                owner.party().name(), owner.sure() ? as.certain() : Set.of(), Set.copyOf(perhaps), listed(as)));
        return nodes.size() - 1;
    }

    private static OwnerChart.Node node(String name, ListedOwner as) {
        return new OwnerChart.Node(name, as.certain(), as.perhaps(), listed(as));
    }

    private static Optional<OwnerChart.ListedAs> listed(ListedOwner as) {
        return as.best().map(Charting::listed);
    }

    private static OwnerChart.ListedAs listed(Match match) {
        return new OwnerChart.ListedAs(
                match.listing().list(), match.listing().id(), match.listing().name(), match.editionId(), match.score());
    }
}
