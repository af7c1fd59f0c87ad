package portcullis.core.match;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How many of an edition's own names a matcher found again, change by change: the proof, made anew at every list load, that
 * the list in force can be found in.
 *
 * @param figures in the order of {@link NameChange}; none where an edition was adopted without being tried
 */
public record Recall(List<Figure> figures) {
    public static final Recall NONE = new Recall(List.of());

    /** So few names may always be missed, as long as they are no more than a quarter: a small list proves little. */
    private static final int ALLOWED = 2;

    public Recall {
        figures = List.copyOf(figures);
    }

    /**
     * The figures of one change.
     *
     * @param missed a name that was not found and as what it was written; empty where all were found
     */
    public record Figure(NameChange change, int tried, int found, Optional<String> missed) {
        public Figure {
            if (found < 0 || found > tried) {
                throw new IllegalArgumentException("of " + tried + " names, " + found + " cannot have been found");
            }
        }

        /** Whether so many were found as {@link NameChange#least} asks for. */
        public boolean holds() {
            double allowed = Math.max(tried * (1 - change.least()), Math.min(ALLOWED, tried / 4));
            return tried - found <= allowed;
        }

        /** Such as {@code words reversed: 240 of 250}. */
        public String says() {
            return change.title() + ": " + found + " of " + tried;
        }
    }

    /** Whether the edition may be put in force. */
    public boolean holds() {
        return figures.stream().allMatch(Figure::holds);
    }

    /** The figures below their bar, in words, each with a name that was missed. */
    public String failures() {
        return figures.stream()
                .filter(figure -> !figure.holds())
                .map(figure -> figure.says()
                        + figure.missed().map(name -> ", not " + name).orElse(""))
                .collect(Collectors.joining("; "));
    }

    /** The figures by which not every name was found, in words. */
    public List<String> shortfalls() {
        return figures.stream()
                .filter(figure -> figure.found() < figure.tried())
                .map(Figure::says)
                .toList();
    }

    public int tried() {
        return figures.stream().mapToInt(Figure::tried).sum();
    }

    public int found() {
        return figures.stream().mapToInt(Figure::found).sum();
    }
}
