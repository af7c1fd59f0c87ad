package portcullis.core.ownership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import portcullis.core.match.Match;
import portcullis.core.match.PartyMatcher;
import portcullis.core.match.PartyQuery;
import portcullis.core.watchlist.Edition;
import portcullis.core.watchlist.Legal;
import portcullis.core.watchlist.ListCode;
import portcullis.core.watchlist.ListedAddress;
import portcullis.core.watchlist.ListedIdentifier;
import portcullis.core.watchlist.ListedKind;
import portcullis.core.watchlist.ListedName;
import portcullis.core.watchlist.Listing;
import portcullis.core.watchlist.Watchlist;

/**
 * The owner files in force together, at most one of each source: all that is known of owners beside what rows state themselves.
 * Immutable; a new file makes a new register.
 */
public final class OwnerRegister {
    private static final Set<Match.Carrier> OWN = EnumSet.of(Match.Carrier.NAME, Match.Carrier.IDENTIFIER);

    private final List<OwnerFile> files;
    private final Reading reading;

    /**
     * How names are read.
     *
     * @param nameKey what names that are written differently and are the same have in common
     * @param index builds a matcher, here over the owned parties, so that a row's party is found under another spelling
     */
    public record Reading(UnaryOperator<String> nameKey, Function<Watchlist, PartyMatcher> index) {}

    public OwnerRegister(List<OwnerFile> files, Reading reading) {
        this.files = List.copyOf(files);
        this.reading = reading;
    }

    /** A register without any file; rows still state owners of their own. */
    public static OwnerRegister empty(Reading reading) {
        return new OwnerRegister(List.of(), reading);
    }

    public List<OwnerFile> files() {
        return files;
    }

    public List<Edition> editions() {
        return files.stream().map(OwnerFile::edition).toList();
    }

    /** This register with the file in place of the earlier one of its source. */
    public OwnerRegister with(OwnerFile newer) {
        Map<String, OwnerFile> bySource = new LinkedHashMap<>();
        files.forEach(file -> bySource.put(file.edition().source(), file));
        bySource.put(newer.edition().source(), newer);
        return new OwnerRegister(new ArrayList<>(bySource.values()), reading);
    }

    /** Who owns whom on a day. */
    public OwnershipGraph on(LocalDate day) {
        return OwnershipGraph.on(
                day, files.stream().flatMap(file -> file.statements().stream()).toList(), reading.nameKey());
    }

    /** The parties of a graph that a party outside may be, from a score on; sure from another. */
    public Function<StatedParty, List<OwnershipView.Alike>> alike(OwnershipGraph graph, double review, double strong) {
        if (graph.size() == 0) {
            return party -> List.of();
        }
        Map<String, Integer> numbers = new HashMap<>();
        var listings = new ArrayList<Listing>();
        for (int number = 0; number < graph.size(); number++) {
            if (graph.isOwned(number)) {
                Listing owned = asListing(number, graph.party(number));
                numbers.put(owned.id(), number);
                listings.add(owned);
            }
        }
        var edition = Edition.of("owned", graph.day(), "0".repeat(64), listings.size(), false);
        PartyMatcher matcher = reading.index().apply(Watchlist.of(edition, listings));
        return party -> matcher.matches(query(party), review).stream()
                .filter(match -> OWN.contains(match.carrier()))
                .map(match -> new OwnershipView.Alike(
                        numbers.getOrDefault(match.listing().id(), 0),
                        match.score().atLeast(strong)))
                .toList();
    }

    /** A matcher over parties that statements name, by which a row's party is found under another spelling. */
    public PartyMatcher over(List<StatedParty> parties, LocalDate day) {
        var listings = new ArrayList<Listing>(parties.size());
        for (int number = 0; number < parties.size(); number++) {
            listings.add(asListing(number, parties.get(number)));
        }
        return reading.index()
                .apply(Watchlist.of(Edition.of("owned", day, "0".repeat(64), listings.size(), false), listings));
    }

    private static PartyQuery query(StatedParty party) {
        return new PartyQuery(party.name(), Optional.empty(), Optional.empty(), party.country(), party.identifier());
    }

    private static Listing asListing(int number, StatedParty party) {
        return new Listing(
                "owned-" + number,
                ListCode.OTHER,
                ListedKind.ORGANIZATION,
                List.of(ListedName.primary(party.name())),
                party.country().isKnown() ? List.of(new ListedAddress("", party.country())) : List.of(),
                party.identifier()
                        .map(value -> List.of(new ListedIdentifier("Registration number", value)))
                        .orElse(List.of()),
                Legal.NONE,
                Optional.empty());
    }
}
