package portcullis.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import portcullis.core.goods.GoodsCatalogue;
import portcullis.core.intake.FileProblem;
import portcullis.core.link.ConfirmedParty;
import portcullis.core.link.LinkIndex;
import portcullis.core.match.PartyMatcher;
import portcullis.core.match.Recall;
import portcullis.core.match.SelfRecall;
import portcullis.core.ownership.OwnerRegister;
import portcullis.core.rule.Coming;
import portcullis.core.rule.Mode;
import portcullis.core.rule.RuleBook;
import portcullis.core.rule.RuleCard;
import portcullis.core.screen.Basis;
import portcullis.core.screen.Comparison;
import portcullis.core.screen.GoodGuys;
import portcullis.core.screen.ScreenSettings;
import portcullis.core.screen.Screener;
import portcullis.core.watchlist.Edition;
import portcullis.core.watchlist.EditionChoice;
import portcullis.core.watchlist.Listing;
import portcullis.core.watchlist.Watchlist;

/**
 * Where rows are screened: the watchlist in force with its index, the rules, the goods catalogue. A new edition takes the place
 * of the old one in one step; screenings that began under the old one go on under it, because a {@link Basis} pins its editions.
 */
public final class Desk {
    /** How many watchlists beside the one in force stay in memory, for uploads that stand on them. */
    private static final int KEPT = 2;

    private final Tools tools;
    private final Shelf shelf;
    private final Map<List<String>, Indexed> superseded = new LinkedHashMap<>();
    private final Known known;
    private final Map<Basis, Screener> screeners = new LinkedHashMap<>();
    private volatile Indexed inForce;

    /**
     * What a desk needs besides lists; the settings are those that can change a result, as a basis names them.
     *
     * @param index builds a matcher over a watchlist
     * @param software name and version of the program
     */
    public record Tools(
            RuleBook rules,
            GoodsCatalogue goods,
            Function<Watchlist, PartyMatcher> index,
            ScreenSettings screening,
            SortedMap<String, String> settings,
            String software) {}

    /** A watchlist and the matcher over it. */
    public record Indexed(Watchlist watchlist, PartyMatcher matcher) {
        List<String> key() {
            return watchlist.editions().stream().map(Edition::id).sorted().toList();
        }
    }

    /** The editions that are no longer in force. */
    public interface Shelf {
        /** An edition read back with its listings. */
        Watchlist.Part part(Edition edition);

        /** All editions, the latest adopted first. */
        List<Edition> editions();

        /** What to do about a day for which a source has no edition that old. */
        EditionChoice.Missing missing();
    }

    /** What people have told the program: who owns whom, who is not whom, and who was found to be whom. */
    public record Known(Owners owners, KeepGoodGuys goodGuys, Confirmed confirmed) {}

    public Desk(Tools tools, Shelf shelf, Known known) {
        this.tools = tools;
        this.shelf = shelf;
        this.known = known;
        this.inForce = new Indexed(Watchlist.EMPTY, tools.index().apply(Watchlist.EMPTY));
    }

    public Indexed inForce() {
        return inForce;
    }

    /** The watchlist in force with another edition in it, indexed, and not in force yet. Takes the time that an index takes. */
    public Indexed prepare(Watchlist.Part part) {
        Watchlist next = inForce.watchlist().with(part);
        return new Indexed(next, tools.index().apply(next));
    }

    /** The score from which a party may be a listed one. */
    public double reviewThreshold() {
        return tools.screening().reviewThreshold();
    }

    /** An index of some entries of an edition, and the score from which a party may be one of them. */
    public record Index(PartyMatcher matcher, double threshold) {}

    /** An index of some entries of an edition alone. */
    public Index index(Edition edition, List<Listing> listings) {
        Watchlist some = Watchlist.of(edition, listings);
        return new Index(tools.index().apply(some), tools.screening().reviewThreshold());
    }

    /** How many of the part's own names a prepared watchlist finds again at the score from which a person is asked. */
    public Recall recall(Watchlist.Part part, Indexed prepared) {
        return SelfRecall.of(part, prepared.matcher(), tools.screening().reviewThreshold());
    }

    /** Puts a prepared watchlist in force. */
    public synchronized void adopt(Indexed next) {
        keep(inForce);
        inForce = next;
    }

    public Set<String> scenarios() {
        return tools.rules().scenarios();
    }

    /** What ends or turns soon after a day, and what is not confirmed. */
    public List<Coming> coming(LocalDate asOf, Mode mode, Optional<String> scenario) {
        return tools.rules().on(asOf, mode, scenario).coming();
    }

    /** The rules that stand in the book on a day and do not hold: suspended, not enforced, proposed, switched off. */
    public List<RuleCard> dormant(LocalDate asOf, Mode mode, Optional<String> scenario) {
        return tools.rules().on(asOf, mode, scenario).dormant();
    }

    public List<RuleCard> rules(LocalDate asOf, Mode mode, Optional<String> scenario) {
        return tools.rules().on(asOf, mode, scenario).cards();
    }

    /** What a screening that begins now stands on: the law and the editions of the day. */
    public Basis basis(LocalDate asOf, Mode mode, Optional<String> scenario) {
        EditionChoice choice = choice(asOf);
        return new Basis(
                asOf,
                mode,
                scenario,
                choice.editions(),
                tools.rules().on(asOf, mode, scenario).packs(),
                settings(choice),
                tools.software());
    }

    private SortedMap<String, String> settings(EditionChoice choice) {
        var more = new TreeMap<String, String>();
        more.put(Basis.LEFT_OUT, String.join(", ", choice.without()));
        more.put(Basis.OWNERS, known.owners().named());
        more.put(Basis.GOOD_GUYS, known.goodGuys().named());
        more.put(Basis.CONFIRMED, known.confirmed().named());
        more.values().removeIf(String::isEmpty);
        if (more.isEmpty()) {
            return tools.settings();
        }
        var settings = new TreeMap<>(tools.settings());
        settings.putAll(more);
        return settings;
    }

    private EditionChoice choice(LocalDate asOf) {
        List<Edition> current = inForce.watchlist().editions();
        boolean allPublished =
                current.stream().noneMatch(edition -> edition.published().isAfter(asOf));
        return allPublished
                ? new EditionChoice(current, List.of())
                : EditionChoice.on(asOf, current, shelf.editions(), shelf.missing());
    }

    /** Why nothing may be screened as of a day, where the settings forbid to do without the lists of that day. */
    public Optional<FileProblem> refusal(LocalDate asOf) {
        EditionChoice choice = shelf.missing() == EditionChoice.Missing.REFUSE
                ? choice(asOf)
                : new EditionChoice(List.of(), List.of());
        return choice.without().isEmpty()
                ? Optional.empty()
                : Optional.of(new FileProblem(
                        "no-edition-of-that-day",
                        "No list edition is as old as the day",
                        "asOf",
                        "a day from which on there are editions of " + String.join(", ", choice.without()),
                        asOf.toString(),
                        "Import an edition of that time as a past one, or ask for a later day."));
    }

    /** The matcher over the lists of a day. */
    public PartyMatcher matcher(LocalDate asOf) {
        return indexed(choice(asOf).editions()).matcher();
    }

    /** A screener on exactly this basis; loads editions back where they are no longer in force. */
    public Screener screener(Basis basis) {
        synchronized (screeners) {
            Screener earlier = screeners.get(basis);
            if (earlier != null) {
                return earlier;
            }
        }
        Screener made = made(basis);
        synchronized (screeners) {
            screeners.put(basis, made);
            if (screeners.size() > KEPT) {
                screeners.remove(screeners.keySet().iterator().next());
            }
        }
        return made;
    }

    private Screener made(Basis basis) {
        Indexed indexed = indexed(basis.editions());
        OwnerRegister register = known.owners().of(basis.settings().getOrDefault(Basis.OWNERS, ""));
        GoodGuys goodGuys = known.goodGuys().of(basis.settings().getOrDefault(Basis.GOOD_GUYS, ""));
        return new Screener(
                new Screener.Against(indexed.watchlist(), indexed.matcher(), register, goodGuys, links(indexed, basis)),
                tools.rules().on(basis.asOf(), basis.mode(), basis.scenario()),
                tools.goods(),
                tools.screening());
    }

    private LinkIndex links(Indexed indexed, Basis basis) {
        List<ConfirmedParty> confirmed = known.confirmed().of(basis.settings().getOrDefault(Basis.CONFIRMED, ""));
        return LinkIndex.of(indexed.watchlist(), confirmed, tools.index());
    }

    /**
     * A comparison of two bases over the same lists, those of the left one.
     *
     * @throws IllegalArgumentException when a scenario is none
     */
    public Comparison comparison(Basis left, Basis right) {
        Screener before = screener(left);
        return new Comparison(before, before.under(tools.rules().on(right.asOf(), right.mode(), right.scenario())));
    }

    /**
     * Checks what is asked for as a scenario.
     *
     * @throws IllegalArgumentException saying what is wrong with it and which there are
     */
    public void checkScenario(String text) {
        tools.rules().check(text);
    }

    private Indexed indexed(List<Edition> editions) {
        List<String> key = editions.stream().map(Edition::id).sorted().toList();
        Indexed current = inForce;
        return current.key().equals(key) ? current : archived(key, editions);
    }

    /** One past watchlist is read back at a time; what is in force is screened against meanwhile. */
    private Indexed archived(List<String> key, List<Edition> editions) {
        synchronized (superseded) {
            Indexed known = superseded.get(key);
            if (known == null) {
                var parts = new ArrayList<Watchlist.Part>();
                editions.forEach(edition -> parts.add(part(edition)));
                Watchlist watchlist = new Watchlist(parts);
                known = new Indexed(watchlist, tools.index().apply(watchlist));
                keep(known);
            }
            return known;
        }
    }

    /** An edition with its listings, from memory where it is in force. */
    private Watchlist.Part part(Edition edition) {
        return inForce.watchlist().parts().stream()
                .filter(part -> part.edition().equals(edition))
                .findFirst()
                .orElseGet(() -> shelf.part(edition));
    }

    private void keep(Indexed old) {
        synchronized (superseded) {
            superseded.remove(old.key());
            superseded.put(old.key(), old);
            while (superseded.size() > KEPT) {
                superseded.remove(superseded.keySet().iterator().next());
            }
        }
    }
}
