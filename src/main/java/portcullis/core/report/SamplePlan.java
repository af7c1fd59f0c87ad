package portcullis.core.report;

/**
 * How an auditor's sample is drawn. The same plan over the same cases draws the same rows, and anybody can draw them again with
 * nothing but SHA-256.
 *
 * @param size how many rows, 0 to 1,000; fewer where there are fewer
 * @param seed any text; empty for the digest of the file that was sent
 */
public record SamplePlan(Method method, int size, String seed) {
    public static final int MOST = 1_000;
    public static final int LONGEST_SEED = 100;
    public static final SamplePlan STANDARD = new SamplePlan(Method.STRATIFIED, 25, "");

    /** How rows come into a sample. */
    public enum Method {
        /** Every row has the same chance. */
        SIMPLE,
        /** Every outcome has the same number of rows, as far as it has them. */
        STRATIFIED,
        /** Every unit of money has the same chance, so that dear rows come in more often; for each currency apart. */
        MONETARY
    }

    public SamplePlan {
        if (size < 0 || size > MOST) {
            throw new IllegalArgumentException("a sample has 0 to " + MOST + " rows, not " + size);
        }
        if (seed.length() > LONGEST_SEED || seed.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "a seed is a line of at most " + LONGEST_SEED + " characters without control characters");
        }
    }

    SamplePlan seeded(String otherwise) {
        return seed.isEmpty() ? new SamplePlan(method, size, otherwise) : this;
    }
}
