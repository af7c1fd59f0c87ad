package portcullis.core.ownership;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * That somebody says who holds how much of whom, as one line or record of a source states it.
 *
 * @param indirect whether the holding goes through others, whom this statement does not name
 */
public record OwnershipStatement(
        StatedParty owner, StatedParty owned, Share share, Interest interest, boolean indirect, Told told) {
    /** Statements in an order that does not depend on how they came. */
    static final Comparator<OwnershipStatement> ORDER = Comparator.comparing(
                    (OwnershipStatement statement) -> statement.told().file())
            .thenComparing(statement -> statement.told().where())
            .thenComparing(statement -> statement.owner().name())
            .thenComparing(statement -> statement.owned().name())
            .thenComparing(statement -> statement.interest())
            .thenComparing(statement -> statement.share().least())
            .thenComparing(statement -> statement.share().most());

    /**
     * Where and when it was said, and for which time.
     *
     * @param file the id of the owner file, or the row's own place
     * @param where the line, row or record in the file
     * @param source what the file says that it knows this from; empty where it does not say
     * @param day the day on which it was said
     * @param from the first day for which it holds, where stated
     * @param to the last day for which it holds, where stated
     */
    public record Told(
            String file,
            String where,
            String source,
            Optional<LocalDate> day,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {
        public static Told in(String file, String where) {
            return new Told(file, where, "", Optional.empty(), Optional.empty(), Optional.empty());
        }

        /** Whether it is said for a day; what has no beginning or no end is said for all days there. */
        boolean covers(LocalDate asked) {
            return from.map(first -> !asked.isBefore(first)).orElse(true)
                    && to.map(last -> !asked.isAfter(last)).orElse(true);
        }
    }
}
