package portcullis.bench;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import portcullis.core.match.IndexedMatcher;
import portcullis.core.match.PartyQuery;
import portcullis.core.watchlist.Edition;
import portcullis.core.watchlist.ListedName;
import portcullis.core.watchlist.Listing;
import portcullis.core.watchlist.Watchlist;

/** Speed and memory on a list of a million names: the list itself and changed copies of its entries, each name changed anew. */
final class LargeListBench {
    private static final List<Perturbation> WAYS = List.of(Perturbation.values());

    private final Ground ground;
    private final MatchingNames names;
    private final int wanted = Options.number("largeList", 1_000_000);

    LargeListBench(Ground ground, MatchingNames names) {
        this.ground = ground;
        this.names = names;
    }

    void print(PrintStream out) {
        List<Listing> listings = copies(ground.listings());
        int held = listings.stream().mapToInt(listing -> listing.names().size()).sum();
        Watchlist large = Watchlist.of(
                Edition.of("large", LocalDate.of(2026, 11, 23), "0".repeat(64), listings.size(), true), listings);
        out.printf(Locale.ROOT, "%n== Large list: %,d entries, %,d names, seeded%n", listings.size(), held);
        long before = Heap.used();
        var built = Timing.of(() -> IndexedMatcher.of(large, ground.lore()));
        long index = Heap.used() - before;
        out.printf(
                Locale.ROOT,
                "  index built in %.1f s of one thread, holds %.0f MB beside the list, %d bytes a name%n",
                built.cpuSeconds(),
                index / 1e6,
                index / held);
        List<PartyQuery> queries =
                names.mixed().stream().limit(5_000).map(PartyQuery::of).toList();
        for (int round = 1; round <= 3; round++) {
            var run = Timing.of(() -> SpeedBench.run(built.value(), queries));
            out.printf(
                    Locale.ROOT,
                    "  round %d: %,.0f queries/s, %.1f matches a query%n",
                    round,
                    queries.size() / run.cpuSeconds(),
                    (double) run.value() / queries.size());
        }
    }

    private List<Listing> copies(List<Listing> originals) {
        var random = new Random(Options.SEED);
        var listings = new ArrayList<>(originals);
        int names =
                originals.stream().mapToInt(listing -> listing.names().size()).sum();
        for (int copy = 1; names < wanted; copy++) {
            for (int at = 0; at < originals.size() && names < wanted; at++) {
                Listing changed = changed(originals.get(at), copy, random);
                listings.add(changed);
                names += changed.names().size();
            }
        }
        return listings;
    }

    private static Listing changed(Listing listing, int copy, Random random) {
        List<ListedName> names = listing.names().stream()
                .map(name -> new ListedName(changed(name.text(), listing, random), name.kind()))
                .toList();
        return new Listing(
                listing.id() + "#" + copy,
                listing.list(),
                listing.kind(),
                names,
                listing.addresses(),
                List.of(),
                listing.legal(),
                listing.source());
    }

    /** Changed in one of the eleven ways, by a slip where that way does not apply. */
    private static String changed(String name, Listing listing, Random random) {
        Perturbation way = WAYS.get(random.nextInt(WAYS.size()));
        Optional<Perturbation.Change> change = way.of(name, listing, random);
        return change.map(Perturbation.Change::text)
                .filter(text -> !Plain.letters(text).isEmpty())
                .orElseGet(() -> Slip.in(name, random));
    }
}
