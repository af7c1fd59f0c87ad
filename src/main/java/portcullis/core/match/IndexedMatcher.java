package portcullis.core.match;

import java.util.ArrayList;
import java.util.List;
import portcullis.core.text.Address;
import portcullis.core.text.Identifier;
import portcullis.core.text.NameLore;
import portcullis.core.watchlist.Watchlist;

/**
 * Finds every listing that a party may be, through an index that skips only what cannot reach the threshold. Built once for
 * a watchlist, immutable, shared by all threads; the list is swapped by building another.
 */
public final class IndexedMatcher implements PartyMatcher {
    private final ReadQuery.Reader reader;
    private final List<Entry> entries;
    private final List<ListedForm> forms;
    private final FormIndex names;
    private final AddressIndex addresses;
    private final Buckets identifiers;

    private IndexedMatcher(Watchlist watchlist, NameLore lore) {
        reader = ReadQuery.Reader.of(lore);
        var read = Entries.of(watchlist, reader);
        entries = read.entries();
        forms = read.forms();
        names = FormIndex.of(forms);
        addresses = AddressIndex.of(entries);
        identifiers = Buckets.of(to -> entries.forEach(
                entry -> entry.identifiers().forEach(one -> to.take(one.key().hashCode(), entry.number()))));
    }

    /**
     * Builds the index: about a second for 25,000 listings.
     *
     * @param lore what is known of names in general
     */
    public static IndexedMatcher of(Watchlist watchlist, NameLore lore) {
        return new IndexedMatcher(watchlist, lore);
    }

    @Override
    public List<Match> matches(PartyQuery query, double threshold) {
        if (!(threshold > 0 && threshold <= 1)) {
            throw new IllegalArgumentException("a threshold is above 0 to 1, not " + threshold);
        }
        ReadQuery read = reader.read(query);
        var comparison = new PartyComparison(read, threshold);
        var found = new ArrayList<Match>();
        var others = new IntSet();
        for (Address address : read.addresses()) {
            addresses.candidates(address, others);
        }
        addIdentified(read, others);
        int[] byName = named(read, threshold);
        int at = 0;
        while (at < byName.length) {
            Entry entry = forms.get(byName[at]).entry();
            var same = new ArrayList<ListedForm>(2);
            while (at < byName.length && forms.get(byName[at]).entry().number() == entry.number()) {
                same.add(forms.get(byName[at++]));
            }
            comparison.match(entry, same).ifPresent(found::add);
        }
        addUnnamed(others, byName, comparison, found);
        found.sort(BruteForceMatcher.BEST_FIRST);
        return List.copyOf(found);
    }

    private void addIdentified(ReadQuery read, IntSet others) {
        for (Identifier identifier : read.identifiers()) {
            int key = identifier.key().hashCode();
            for (int at = identifiers.start(key); at < identifiers.end(key); at++) {
                others.add(identifiers.number(at));
            }
        }
    }

    private int[] named(ReadQuery read, double threshold) {
        double raised = (read.country().isKnown() ? PartyComparison.SAME_COUNTRY : 0)
                + (read.addresses().isEmpty() ? 0 : PartyComparison.SAME_ADDRESS);
        var candidates = new IntSet();
        for (QueryReading reading : read.readings()) {
            names.candidates(reading, threshold - raised, candidates);
        }
        return candidates.sorted();
    }

    /** The entries that only an address or an identifier points to. */
    private void addUnnamed(IntSet others, int[] byName, PartyComparison comparison, List<Match> found) {
        var named = new IntSet();
        for (int form : byName) {
            named.add(forms.get(form).entry().number());
        }
        for (int number : others.sorted()) {
            if (named.add(number)) {
                comparison.match(entries.get(number), List.of()).ifPresent(found::add);
            }
        }
    }
}
