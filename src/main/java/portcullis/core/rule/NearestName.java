package portcullis.core.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that somebody may have meant, by the fewest edited letters. */
public final class NearestName {
    private NearestName() {}

    /** The known name nearest to the one written, if any is near enough to be a misspelling of it. */
    public static Optional<String> of(String written, Collection<String> known) {
        String nearest = "";
        int least = Math.max(2, written.length() / 3) + 1;
        for (String name : known) {
            int edits = edits(written, name);
            if (edits < least) {
                least = edits;
                nearest = name;
            }
        }
        return Optional.of(nearest).filter(name -> !name.isEmpty());
    }

    /** The known name with the fewest edits, however many; of several the first in the alphabet. Empty only where none is known. */
    public static Optional<String> nearest(String written, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt((String name) -> edits(written, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The hint to add to a message, such as {@code ; nearest is 'when'}; empty when nothing is near. */
    public static String hint(String written, Collection<String> known) {
        return of(written, known).map(name -> "; nearest is '" + name + "'").orElse("");
    }

    private static int edits(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int changed = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[right.length()];
    }
}
