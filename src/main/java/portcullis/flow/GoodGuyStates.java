package portcullis.flow;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import portcullis.core.rule.Mode;
import portcullis.core.screen.Fingerprints;
import portcullis.core.screen.GoodGuy;
import portcullis.core.watchlist.Listing;
import portcullis.core.watchlist.Watchlist;
import portcullis.flow.port.GoodGuyRules;

/**
 * Where good guys stand today, and why one that was approved covers nothing any more: its listing says something else or is gone, or
 * its rules have other versions. Made for one look; it reads the lists and rules in force once.
 */
public final class GoodGuyStates {
    /** The state of one that covers nothing any more, though nobody ended it and its last day is not over. */
    public static final String VOID = "VOID";

    private final KeepGoodGuys keeping;
    private final Map<String, Listing> listings = new HashMap<>();
    private final Set<String> rules;

    /**
     * Looks at the lists and rules in force.
     *
     * @param mode whose rules count
     */
    public record Look(KeepGoodGuys keeping, Desk desk, Mode mode, InstantSource clock) {
        public GoodGuyStates now() {
            return new GoodGuyStates(keeping, desk, mode, clock);
        }
    }

    private GoodGuyStates(KeepGoodGuys keeping, Desk desk, Mode mode, InstantSource clock) {
        this.keeping = keeping;
        for (Watchlist.Part part : desk.inForce().watchlist().parts()) {
            part.listings().forEach(listing -> listings.put(listing.id(), listing));
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        this.rules = desk.rules(today, mode, Optional.empty()).stream()
                .map(card -> card.id() + "@" + card.version())
                .collect(Collectors.toSet());
    }

    /**
     * Where a good guy stands.
     *
     * @param state {@code REQUESTED IN_FORCE EXPIRED VOID ENDED}
     * @param because what of it does not hold any more, in sentences; of one in force what it does not cover any more
     */
    public record State(String state, List<String> because) {}

    public State of(GoodGuyRules.Kept kept) {
        String state = keeping.state(kept);
        if (!state.equals("IN_FORCE")) {
            return new State(
                    state, state.equals(VOID) ? List.of("Whoever approved it may not approve any more.") : List.of());
        }
        GoodGuy guy = kept.goodGuy();
        var because = new ArrayList<String>();
        long good = guy.listings().stream()
                .filter(id -> isAsItWas(guy, id, because))
                .count();
        long still = guy.rules().stream().filter(rules::contains).count();
        if (still < guy.rules().size()) {
            because.add((guy.rules().size() - still) + " of its " + guy.rules().size()
                    + " rules do not hold today in the version that was looked at.");
        }
        return new State(good == 0 || still == 0 ? VOID : state, because);
    }

    private boolean isAsItWas(GoodGuy guy, String id, List<String> because) {
        Listing listing = listings.get(id);
        if (listing == null) {
            because.add("The listing " + id + " is not in force any more.");
            return false;
        }
        boolean same = guy.covers(id, Fingerprints.of(listing));
        if (!same) {
            because.add("The listing " + id + " says something else than it did.");
        }
        return same;
    }
}
