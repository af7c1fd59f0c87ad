package portcullis.core.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import portcullis.core.watchlist.ListedName;
import portcullis.core.watchlist.Listing;
import portcullis.core.watchlist.Watchlist;

/**
 * Tries a sample of an edition's own names, changed in every {@link NameChange}, on the matcher that is to serve it. The
 * sample follows from the edition's digest, so that the same file always gives the same figures; its size is bounded, and
 * with it the time: at most 2,400 queries.
 */
public final class SelfRecall {
    /** So many names are tried in each way. */
    static final int SAMPLE = 300;

    private final Watchlist.Part part;
    private final PartyMatcher matcher;
    private final double threshold;

    private SelfRecall(Watchlist.Part part, PartyMatcher matcher, double threshold) {
        this.part = part;
        this.matcher = matcher;
        this.threshold = threshold;
    }

    /**
     * Tries a sample of an edition's names.
     *
     * @param threshold the score from which a name counts as found
     */
    public static Recall of(Watchlist.Part part, PartyMatcher matcher, double threshold) {
        return new SelfRecall(part, matcher, threshold).recall();
    }

    private record Sampled(long lot, Listing listing, ListedName name) {}

    private Recall recall() {
        List<Sampled> sample = sample();
        var figures = new ArrayList<Recall.Figure>();
        for (NameChange change : NameChange.values()) {
            figures.add(figure(change, sample));
        }
        return new Recall(figures);
    }

    /** The names with the lowest lots; lots are drawn from the edition's digest and the name's place in it. */
    private List<Sampled> sample() {
        long seed = Long.parseUnsignedLong(part.edition().sha256().substring(0, 16), 16);
        var all = new ArrayList<Sampled>();
        for (Listing listing : part.listings()) {
            for (ListedName name : listing.isAddressOnly() ? List.<ListedName>of() : listing.names()) {
                if (name.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
                    all.add(new Sampled(mixed(seed + all.size()), listing, name));
                }
            }
        }
        all.sort(Comparator.comparingLong(Sampled::lot));
        return all.subList(0, Math.min(SAMPLE, all.size()));
    }

    /** A well-mixed number for each number (the finalizer of SplitMix64). */
    private static long mixed(long number) {
        long z = number * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private Recall.Figure figure(NameChange change, List<Sampled> sample) {
        int tried = 0;
        int found = 0;
        Optional<String> missed = Optional.empty();
        for (Sampled one : sample) {
            Optional<String> written = change.of(one.name(), one.listing().kind());
            if (written.isPresent()) {
                tried++;
                if (isFound(written.get(), one.listing())) {
                    found++;
                } else if (missed.isEmpty()) {
                    missed = Optional.of(
                            "'" + one.name().text() + "' (" + one.listing().id() + ") written '" + written.get() + "'");
                }
            }
        }
        return new Recall.Figure(change, tried, found, missed);
    }

    private boolean isFound(String written, Listing listing) {
        return matcher.matches(PartyQuery.of(written), threshold).stream()
                .anyMatch(match -> match.listing().id().equals(listing.id()));
    }
}
