package portcullis.core.screen;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import portcullis.core.rule.Mode;
import portcullis.core.rule.PackVersion;
import portcullis.core.watchlist.Edition;

/**
 * All that a screening stood on besides the row itself. The same row and the same basis give the same screening.
 *
 * @param asOf the day whose law and lists count
 * @param scenario the overlay that was asked for, if any; then the result is not law
 * @param settings the settings that can change a result, by name
 * @param software name and version of the program
 */
public record Basis(
        LocalDate asOf,
        Mode mode,
        Optional<String> scenario,
        List<Edition> editions,
        List<PackVersion> packs,
        SortedMap<String, String> settings,
        String software) {
    public Basis {
        editions = List.copyOf(editions);
        packs = List.copyOf(packs);
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    /** Whether any edition is the sample, which is no basis for a real decision. */
    public boolean hasSample() {
        return editions.stream().anyMatch(Edition::sample);
    }
}
