package portcullis.core.watchlist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The editions in force together, at most one of each source: all that a party is matched against. Immutable. */
public record Watchlist(List<Part> parts) {
    public static final Watchlist EMPTY = new Watchlist(List.of());

    /** An edition and its listings. */
    public record Part(Edition edition, List<Listing> listings) {
        public Part {
            listings = List.copyOf(listings);
        }
    }

    public Watchlist {
        parts = List.copyOf(parts);
    }

    public static Watchlist of(Edition edition, List<Listing> listings) {
        return new Watchlist(List.of(new Part(edition, listings)));
    }

    public List<Edition> editions() {
        return parts.stream().map(Part::edition).toList();
    }

    /** The part of a source. */
    public Optional<Part> ofSource(String source) {
        return parts.stream()
                .filter(part -> part.edition().source().equals(source))
                .findFirst();
    }

    public int size() {
        return parts.stream().mapToInt(part -> part.listings().size()).sum();
    }

    /** Whether any edition is the sample that ships with the product. */
    public boolean hasSample() {
        return editions().stream().anyMatch(Edition::sample);
    }

    /** This watchlist with the part in place of the earlier edition of its source. */
    public Watchlist with(Part newer) {
        var kept = new ArrayList<Part>();
        for (Part part : parts) {
            if (!part.edition().source().equals(newer.edition().source())) {
                kept.add(part);
            }
        }
        kept.add(newer);
        return new Watchlist(kept);
    }
}
