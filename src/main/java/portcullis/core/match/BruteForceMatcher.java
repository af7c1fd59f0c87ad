package portcullis.core.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import portcullis.core.text.NameLore;
import portcullis.core.watchlist.Watchlist;

/**
 * Compares a query with every entry, one after the other: slow, and by its plainness the measure of what an index may skip.
 * Immutable, shared by all threads.
 */
public final class BruteForceMatcher implements PartyMatcher {
    static final Comparator<Match> BEST_FIRST = Comparator.comparing(Match::score)
            .reversed()
            .thenComparing(match -> match.listing().id());

    private final ReadQuery.Reader reader;
    private final Entries entries;
    private final List<List<ListedForm>> forms = new ArrayList<>();

    private BruteForceMatcher(Watchlist watchlist, NameLore lore) {
        reader = ReadQuery.Reader.of(lore);
        entries = Entries.of(watchlist, reader);
        entries.entries().forEach(entry -> forms.add(new ArrayList<>(2)));
        entries.forms().forEach(form -> forms.get(form.entry().number()).add(form));
    }

    public static BruteForceMatcher of(Watchlist watchlist, NameLore lore) {
        return new BruteForceMatcher(watchlist, lore);
    }

    @Override
    public List<Match> matches(PartyQuery query, double threshold) {
        var comparison = new PartyComparison(reader.read(query), threshold);
        var found = new ArrayList<Match>();
        for (Entry entry : entries.entries()) {
            comparison.match(entry, forms.get(entry.number())).ifPresent(found::add);
        }
        found.sort(BEST_FIRST);
        return List.copyOf(found);
    }
}
