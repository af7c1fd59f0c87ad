package portcullis.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import portcullis.core.goods.GoodsCatalogue;
import portcullis.core.match.PartyMatcher;
import portcullis.core.match.Recall;
import portcullis.core.match.SelfRecall;
import portcullis.core.rule.Mode;
import portcullis.core.rule.RuleBook;
import portcullis.core.rule.RuleCard;
import portcullis.core.screen.Basis;
import portcullis.core.screen.ScreenSettings;
import portcullis.core.screen.Screener;
import portcullis.core.watchlist.Edition;
import portcullis.core.watchlist.Watchlist;

/**
 * Where rows are screened: the watchlist in force with its index, the rules, the goods catalogue. A new edition takes the place
 * of the old one in one step; screenings that began under the old one go on under it, because a {@link Basis} pins its editions.
 */
public final class Desk {
    /** How many superseded watchlists stay in memory for uploads that began under them. */
    private static final int KEPT = 2;

    private final Tools tools;
    private final Function<Edition, Watchlist.Part> archive;
    private final Map<List<String>, Indexed> superseded = new LinkedHashMap<>();
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

    /** @param archive reads an edition back that is no longer in force */
    public Desk(Tools tools, Function<Edition, Watchlist.Part> archive) {
        this.tools = tools;
        this.archive = archive;
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

    public List<RuleCard> rules(LocalDate asOf, Mode mode, Optional<String> scenario) {
        return tools.rules().on(asOf, mode, scenario).cards();
    }

    /** What a screening that begins now stands on. */
    public Basis basis(LocalDate asOf, Mode mode, Optional<String> scenario) {
        return new Basis(
                asOf,
                mode,
                scenario,
                inForce.watchlist().editions(),
                tools.rules().on(asOf, mode, scenario).packs(),
                tools.settings(),
                tools.software());
    }

    /** A screener on exactly this basis; loads editions back where they are no longer in force. */
    public Screener screener(Basis basis) {
        Indexed indexed = indexed(basis);
        return new Screener(
                indexed.watchlist(),
                indexed.matcher(),
                tools.rules().on(basis.asOf(), basis.mode(), basis.scenario()),
                tools.goods(),
                tools.screening());
    }

    private Indexed indexed(Basis basis) {
        List<String> key = basis.editions().stream().map(Edition::id).sorted().toList();
        Indexed current = inForce;
        return current.key().equals(key) ? current : archived(key, basis);
    }

    private synchronized Indexed archived(List<String> key, Basis basis) {
        Indexed known = superseded.get(key);
        if (known == null) {
            var parts = new ArrayList<Watchlist.Part>();
            basis.editions().forEach(edition -> parts.add(archive.apply(edition)));
            Watchlist watchlist = new Watchlist(parts);
            known = new Indexed(watchlist, tools.index().apply(watchlist));
            keep(known);
        }
        return known;
    }

    private void keep(Indexed old) {
        superseded.put(old.key(), old);
        while (superseded.size() > KEPT) {
            superseded.remove(superseded.keySet().iterator().next());
        }
    }
}
