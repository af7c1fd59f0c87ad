package portcullis.core.rule;

/** What a rule that applies means for a transaction. In order of restrictiveness, the most restrictive first. */
public enum Outcome {
    /** No license can be expected or the act is barred outright. */
    PROHIBITED,
    /** A license is needed before the transaction goes on; the finding states the review policy. */
    LICENSE_REQUIRED,
    /** An authority must be told first. */
    NOTIFY,
    /** A sign of diversion or of a hidden party that must be resolved first (15 CFR part 732, Supplement No. 3). */
    RED_FLAG,
    /** A fact is missing without which a rule cannot be decided; the finding asks for it. */
    NEEDS_DATA,
    /** The law of a place on the route asks for a permit of its own. */
    LOCAL_PERMIT,
    /** A license exception may serve; its conditions are for a person to check. */
    EXCEPTION_CANDIDATE,
    /** Worth knowing; nothing has to be done for it. */
    ADVISORY;

    /** What this outcome recommends where its rule says nothing else. */
    public Recommendation recommendation() {
        return switch (this) {
            case PROHIBITED, LICENSE_REQUIRED -> Recommendation.HOLD;
            case NOTIFY, RED_FLAG, NEEDS_DATA, LOCAL_PERMIT, EXCEPTION_CANDIDATE, ADVISORY -> Recommendation.REVIEW;
        };
    }
}
