package portcullis.core.match;

/**
 * The scores at which a match is held to be the listed party, and at which a person is asked. Suggested from the full
 * Consolidated Screening List: the manual's page on matching has the figures for both.
 */
public final class Thresholds {
    /** From here on a party is held to be the listed one. */
    public static final double STRONG = 0.90;
    /** From here on a person is asked. */
    public static final double REVIEW = 0.80;

    private Thresholds() {}
}
