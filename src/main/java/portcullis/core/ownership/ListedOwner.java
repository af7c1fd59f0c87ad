package portcullis.core.ownership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portcullis.core.match.Match;
import portcullis.core.watchlist.Legal;
import portcullis.core.watchlist.Listing;

/**
 * As whom an owner is listed, by name or number, on one day: the matches that a 50 percent rule counts.
 *
 * @param certain the rules for which the owner certainly counts as listed
 * @param perhaps the rules for which it does or may
 * @param matches the listings concerned, best first
 * @param inherited the listings whose party the owner certainly is and that the Affiliates Rule counts
 * @param others the listings that no such rule counts, likewise
 */
record ListedOwner(
        Set<Regime> certain, Set<Regime> perhaps, List<Match> matches, List<Listing> inherited, List<Listing> others) {
    static final ListedOwner NOT = new ListedOwner(Set.of(), Set.of(), List.of(), List.of(), List.of());

    private static final Set<Match.Carrier> OWN = EnumSet.of(Match.Carrier.NAME, Match.Carrier.IDENTIFIER);

    /**
     * How listings are counted.
     *
     * @param strong the score from which an owner is held to be the listed party
     * @param programs the sanctions programs of 744.8(a)(1)
     */
    record Counting(LocalDate day, double strong, Set<String> programs) {
        Counting {
            programs = Set.copyOf(programs);
        }
    }

    static ListedOwner of(Collection<Match> matches, Counting counting) {
        Set<Regime> certain = EnumSet.noneOf(Regime.class);
        Set<Regime> perhaps = EnumSet.noneOf(Regime.class);
        List<Match> own = matches.stream()
                .filter(match -> OWN.contains(match.carrier()))
                .filter(match -> holds(match.listing().legal(), counting.day()))
                .sorted(Comparator.comparing(Match::score).reversed())
                .toList();
        List<Match> counted =
                own.stream().filter(match -> isCounted(match, counting)).toList();
        List<Listing> others = own.stream()
                .filter(match -> !isCounted(match, counting) && match.score().atLeast(counting.strong()))
                .map(Match::listing)
                .toList();
        List<Listing> inherited = counted.stream()
                .filter(match -> match.score().atLeast(counting.strong()))
                .map(Match::listing)
                .filter(listing -> Regime.EAR.counts(listing, counting.programs()))
                .toList();
        for (Match match : counted) {
            for (Regime regime : Regime.values()) {
                if (regime.counts(match.listing(), counting.programs())) {
                    perhaps.add(regime);
                    if (match.score().atLeast(counting.strong())) {
                        certain.add(regime);
                    }
                }
            }
        }
        return own.isEmpty() ? NOT : new ListedOwner(certain, perhaps, counted, inherited, others);
    }

    private static boolean isCounted(Match match, Counting counting) {
        for (Regime regime : Regime.values()) {
            if (regime.counts(match.listing(), counting.programs())) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Legal legal, LocalDate day) {
        return legal.from().map(from -> !day.isBefore(from)).orElse(true)
                && legal.to().map(to -> !day.isAfter(to)).orElse(true);
    }

    /** The best listing that a rule counts. */
    Optional<Match> best() {
        return matches.stream().findFirst();
    }
}
