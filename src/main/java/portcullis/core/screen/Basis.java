package portcullis.core.screen;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
    /** Under this name the settings say which sources were left out, because none of their editions is as old as the day. */
    public static final String LEFT_OUT = "sources left out as of this day";

    /** The name under which the settings give the good guys, by their ids, separated by blanks. */
    public static final String GOOD_GUYS = "good guys";

    /** The name under which the settings say how far the register of confirmed matches goes. */
    public static final String CONFIRMED = "matches confirmed until";

    /** The name under which the settings give the files of owners, by their ids, separated by blanks. */
    public static final String OWNERS = "owner files";

    /** Under this name the settings say how old an edition may be on the day. */
    public static final String STALENESS = "portcullis.lists.staleness.max";

    public Basis {
        editions = List.copyOf(editions);
        packs = List.copyOf(packs);
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    /** Whether any edition is the sample, which is no basis for a real decision. */
    public boolean hasSample() {
        return editions.stream().anyMatch(Edition::sample);
    }

    /**
     * What everybody must know who reads that nothing was found: lists that were too old on the day, lists that were published only
     * after it, and lists that were left out. Sentences; empty when there is nothing of the kind.
     */
    public List<String> warnings() {
        var warnings = new ArrayList<String>();
        for (Edition edition : editions) {
            if (edition.published().isAfter(asOf)) {
                warnings.add("The list edition " + edition.id() + " was published after " + asOf
                        + "; no earlier one was at hand.");
            } else if (isStale(edition)) {
                warnings.add("The list edition " + edition.id() + " was "
                        + ChronoUnit.DAYS.between(edition.published(), asOf) + " days old on " + asOf
                        + ": parties listed since are missing.");
            }
        }
        Optional.ofNullable(settings.get(LEFT_OUT))
                .ifPresent(left -> warnings.add("No edition as old as " + asOf + " was at hand of: " + left + "."));
        return warnings;
    }

    /** Whether an edition of somebody else's list was older on the day than the settings allow. */
    public boolean isStale(Edition edition) {
        String limit = settings.getOrDefault(STALENESS, "");
        return !limit.isEmpty()
                && !edition.isOwn()
                && edition.published().plusDays(Duration.parse(limit).toDays()).isBefore(asOf);
    }
}
