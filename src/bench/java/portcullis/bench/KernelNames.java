package portcullis.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import portcullis.core.text.NameLore;
import portcullis.core.watchlist.Edition;
import portcullis.core.watchlist.Listing;
import portcullis.core.watchlist.Watchlist;

/**
 * Changed names of the list as queries, the whole list, and a part of it.
 *
 * @param written the queries
 * @param some a list of as many names as there are queries, one of each entry
 */
public record KernelNames(List<String> written, Watchlist all, Watchlist some, NameLore lore) {
    /** Reads the list of the options, or the sample edition, whose names are repeated where there are too few. */
    public static KernelNames read(int count) {
        Ground ground = Ground.read();
        var written = new ArrayList<String>();
        for (int round = 0; written.size() < count; round++) {
            new PerturbedNames(ground).draw(count, Options.SEED + round).forEach(one -> written.add(one.written()));
        }
        Collections.shuffle(written, new Random(Options.SEED));
        var listings = new ArrayList<Listing>();
        List<Ground.Named> named = ground.named();
        Collections.shuffle(named, new Random(Options.SEED));
        for (int at = 0; at < count; at++) {
            listings.add(only(named.get(at % named.size()), at));
        }
        Watchlist some = Watchlist.of(
                Edition.of("some", LocalDate.of(2026, 11, 23), "0".repeat(64), listings.size(), true), listings);
        return new KernelNames(List.copyOf(written.subList(0, count)), ground.watchlist(), some, ground.lore());
    }

    private static Listing only(Ground.Named named, int number) {
        Listing from = named.listing();
        return new Listing(
                from.id() + "/" + number,
                from.list(),
                from.kind(),
                List.of(named.name()),
                List.of(),
                List.of(),
                from.legal(),
                from.source());
    }
}
