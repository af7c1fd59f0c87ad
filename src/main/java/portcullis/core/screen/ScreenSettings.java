package portcullis.core.screen;

/**
 * The settings that can change a screening.
 *
 * @param reviewThreshold the score from which a party may be a listing, so that a person is asked; above 0, to 1
 * @param strongThreshold the score from which a party counts as the listed one; at least the review threshold
 * @param findings the most findings that a row keeps; one more says how many there were
 */
public record ScreenSettings(double reviewThreshold, double strongThreshold, int findings) {
    /** The thresholds of the settings' defaults. */
    public static final ScreenSettings STANDARD = new ScreenSettings(0.80, 0.90, 500);

    public ScreenSettings {
        if (!(reviewThreshold > 0 && reviewThreshold <= strongThreshold && strongThreshold <= 1)) {
            throw new IllegalArgumentException(
                    "thresholds are above 0, review not above strong, strong not above 1; not " + reviewThreshold
                            + " and " + strongThreshold);
        }
        if (findings < 2) {
            throw new IllegalArgumentException("a row keeps 2 findings or more, not " + findings);
        }
    }
}
