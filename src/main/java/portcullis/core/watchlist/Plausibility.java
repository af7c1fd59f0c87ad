package portcullis.core.watchlist;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Whether an edition can be what its publisher published, seen from the edition before it. A list is whole only if all of it came;
 * where the file itself cannot show that, as a table cut off at the end of a row cannot, the earlier edition does.
 *
 * @param shrink the largest share by which entries, names or addresses may become fewer from one edition to the next, 0 to 1
 */
public record Plausibility(double shrink) {
    /** Lists with fewer entries than this lose a large share when a few entries go. */
    private static final int SMALL = 20;

    /**
     * Why an edition is not believed.
     *
     * @param type a stable short name
     */
    public record Doubt(String type, String where, String expected, String seen) {}

    public Plausibility {
        if (!(shrink >= 0 && shrink <= 1)) {
            throw new IllegalArgumentException("a share is 0 to 1, not " + shrink);
        }
    }

    /** The first doubt about the later edition, if any. */
    public Optional<Doubt> doubt(Watchlist.Part before, Watchlist.Part after) {
        if (before.edition().sample()) {
            return Optional.empty();
        }
        if (after.edition().published().isBefore(before.edition().published())) {
            return Optional.of(new Doubt(
                    "older-edition",
                    "publisher's date",
                    "a day not before " + before.edition().published() + ", the day of the edition in force",
                    after.edition().published().toString()));
        }
        return fewer("entries", before.listings().size(), after.listings().size())
                .or(() ->
                        fewer("names", before, after, listing -> listing.names().size()))
                .or(() -> fewer(
                        "addresses",
                        before,
                        after,
                        listing -> listing.addresses().size()))
                .or(() -> fewerOfAList(before, after));
    }

    private Optional<Doubt> fewer(
            String what, Watchlist.Part before, Watchlist.Part after, ToIntFunction<Listing> count) {
        return fewer(what, sum(before.listings(), count), sum(after.listings(), count));
    }

    private static int sum(List<Listing> listings, ToIntFunction<Listing> count) {
        return listings.stream().mapToInt(count).sum();
    }

    /** A collection of several lists may lose one of them whole and hardly shrink. */
    private Optional<Doubt> fewerOfAList(Watchlist.Part before, Watchlist.Part after) {
        Map<ListCode, Integer> now = counts(after);
        return counts(before).entrySet().stream()
                .flatMap(
                        list -> fewer(
                                "entries of " + list.getKey().title(),
                                list.getValue(),
                                now.getOrDefault(list.getKey(), 0))
                                .stream())
                .findFirst();
    }

    private static Map<ListCode, Integer> counts(Watchlist.Part part) {
        var counts = new EnumMap<ListCode, Integer>(ListCode.class);
        part.listings().forEach(listing -> counts.merge(listing.list(), 1, Integer::sum));
        return counts;
    }

    private Optional<Doubt> fewer(String what, int before, int after) {
        boolean believed = before < SMALL || after >= before * (1 - shrink);
        return believed
                ? Optional.empty()
                : Optional.of(new Doubt(
                        "shrunken-list",
                        what,
                        "at least " + (int) Math.ceil(before * (1 - shrink)) + " of the " + before
                                + " that the edition in force has",
                        Integer.toString(after)));
    }
}
