package portcullis.core.match;

/** How alike two parties are: 0 is not at all, 1 is the same; four decimals, so that what is printed is what counted. */
public record Score(double value) implements Comparable<Score> {
    public static final Score ZERO = new Score(0);
    public static final Score ONE = new Score(1);

    public Score {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("a score is 0 to 1, not " + value);
        }
        value = Math.round(value * 10_000) / 10_000.0;
    }

    /** The nearest score to any number: below 0 is 0, above 1 is 1. */
    public static Score clamp(double value) {
        return new Score(Math.max(0, Math.min(1, value)));
    }

    public boolean atLeast(double threshold) {
        return value >= threshold;
    }

    @Override
    public int compareTo(Score other) {
        return Double.compare(value, other.value);
    }
}
