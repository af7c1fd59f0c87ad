package portcullis.core.rule;

/** What the program recommends for a row. It never says that a row is fine: only that nothing was found under its basis. */
public enum Recommendation {
    HOLD,
    REVIEW,
    NO_FINDING;

    /** The stricter of two recommendations. */
    public Recommendation and(Recommendation other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
