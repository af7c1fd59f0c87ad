package portcullis.core.ownership;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import portcullis.core.watchlist.Listing;

/** One direct owner of the party that is looked at, in the graph or outside it. */
record Behind(
        OwnershipView view,
        StatedParty party,
        OptionalInt number,
        boolean sure,
        ListedOwner listed,
        Share share,
        List<OwnerChart.Source> sources) {
    Behind {
        sources = List.copyOf(sources);
    }

    /** @param sure whether owner and owned are held to be the parties of the graph, and do not just resemble them */
    static Behind inGraph(OwnershipView view, int number, boolean sure, Share share, List<OwnerChart.Source> sources) {
        return new Behind(
                view, view.graph().party(number), OptionalInt.of(number), sure, view.listed(number), share, sources);
    }

    static Behind outside(
            OwnershipView view, StatedParty party, ListedOwner listed, Share share, List<OwnerChart.Source> sources) {
        return new Behind(view, party, OptionalInt.empty(), true, listed, share, sources);
    }

    String key() {
        return number.isPresent()
                ? "#" + number.getAsInt()
                : party.name().strip().toLowerCase(Locale.ROOT);
    }

    /** The same owner as two sources have it; what one leaves open the other may tell. */
    Behind and(Behind other) {
        Share both = share.isUnknown() ? other.share : other.share.isUnknown() ? share : share.or(other.share);
        var told = new ArrayList<>(sources);
        told.addAll(other.sources);
        return new Behind(view, party, number, sure && other.sure, listed, both, told);
    }

    boolean counts(Regime regime) {
        return sure && (number.isPresent() ? view.certainly(regime).counts(number.getAsInt()) : isCertain(regime));
    }

    /** Whether the owner may count, given that nobody who only resembles a listed party is it. */
    boolean may(Regime regime) {
        return sure && (number.isPresent() ? view.certainly(regime).may(number.getAsInt()) : isCertain(regime));
    }

    boolean mayIfSame(Regime regime) {
        return number.isPresent()
                ? view.perhaps(regime).may(number.getAsInt())
                : listed.perhaps().contains(regime);
    }

    private boolean isCertain(Regime regime) {
        return listed.certain().contains(regime);
    }

    boolean behind(Regime regime) {
        return sure && (number.isPresent() ? view.isBehind(regime, number.getAsInt(), true) : isCertain(regime));
    }

    boolean perhapsBehind(Regime regime) {
        return number.isPresent()
                ? view.isBehind(regime, number.getAsInt(), false)
                : listed.perhaps().contains(regime);
    }

    boolean isListedControl() {
        boolean controls = sources.stream().anyMatch(source -> source.interest() == Interest.CONTROL);
        return controls && (perhapsBehind(Regime.EAR) || perhapsBehind(Regime.OFAC));
    }

    /** Adds the listings from which terms come down by this owner: its own, or those of the listed parties that catch it. */
    void counted(Collection<Listing> listings) {
        if (!counts(Regime.EAR)) {
            return;
        }
        if (number.isEmpty()) {
            listings.addAll(listed.inherited());
            return;
        }
        Reach reach = view.certainly(Regime.EAR);
        Set<Integer> seen = new HashSet<>(Set.of(number.getAsInt()));
        var waiting = new ArrayDeque<>(seen);
        while (!waiting.isEmpty()) {
            int at = waiting.remove();
            listings.addAll(view.listed(at).inherited());
            for (Stake stake : view.graph().into(at)) {
                boolean adds =
                        reach.counts(stake.owner()) && stake.counted().most().signum() > 0;
                if (adds && seen.add(stake.owner())) {
                    waiting.add(stake.owner());
                }
            }
        }
    }
}
