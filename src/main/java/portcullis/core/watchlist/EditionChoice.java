package portcullis.core.watchlist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The editions that count on a day. The edition in force counts where it was published by then; else the newest one that was; and
 * where none is that old, what the {@link Missing} choice says.
 *
 * @param editions at most one of each source
 * @param without the sources that are left out, because no edition is that old
 */
public record EditionChoice(List<Edition> editions, List<String> without) {
    /** What to do about a source that has no edition as old as the day. */
    public enum Missing {
        /** Screen against its earliest edition, which may list parties that were not listed then; the basis says so. */
        EARLIEST,
        /** Screen without the source; the basis says so. */
        LEAVE_OUT,
        /** Screen nothing. */
        REFUSE
    }

    public EditionChoice {
        editions = List.copyOf(editions);
        without = List.copyOf(without);
    }

    /**
     * The editions of a day.
     *
     * @param inForce the editions in force, one of each source
     * @param known all editions, the latest adopted first
     */
    public static EditionChoice on(LocalDate day, List<Edition> inForce, List<Edition> known, Missing missing) {
        var editions = new ArrayList<Edition>();
        var without = new ArrayList<String>();
        for (Edition current : inForce) {
            Optional<Edition> chosen = then(day, current, known);
            if (chosen.isPresent()) {
                editions.add(chosen.get());
            } else if (missing == Missing.EARLIEST) {
                editions.add(earliest(current, known));
            } else {
                without.add(current.source());
            }
        }
        return new EditionChoice(editions, without);
    }

    private static Optional<Edition> then(LocalDate day, Edition current, List<Edition> known) {
        if (!current.published().isAfter(day)) {
            return Optional.of(current);
        }
        Edition newest = null;
        for (Edition edition : known) {
            boolean candidate = isLike(edition, current) && !edition.published().isAfter(day);
            if (candidate && (newest == null || edition.published().isAfter(newest.published()))) {
                newest = edition;
            }
        }
        return Optional.ofNullable(newest);
    }

    private static Edition earliest(Edition current, List<Edition> known) {
        return known.stream()
                .filter(edition -> isLike(edition, current))
                .min(Comparator.comparing(Edition::published))
                .orElse(current);
    }

    /** Of the same source, and a sample only where the sample is in force. */
    private static boolean isLike(Edition edition, Edition current) {
        return edition.source().equals(current.source()) && edition.sample() == current.sample();
    }
}
