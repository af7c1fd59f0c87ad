package portcullis.core.text;

/**
 * What a word of a name is, and so how much it says about who is meant. Each tag states what an unmatched word costs: less
 * when only one of two names has one (something was left out) than when both do (they contradict each other).
 */
public enum Tag {
    /** A word that tells one party from another. */
    NAME(0.8, 0.6, 1),
    /** A common personal name: it tells less. */
    GIVEN(0.8, 0.6, 1),
    /** A country, region or city. */
    PLACE(0.35, 0.3, 1),
    /** A word that many businesses bear, such as "technology". */
    GENERIC(1, 0.9, 1),
    NUMBER(1, 0.6, 1),
    /** A single letter. */
    INITIAL(0.3, 0.3, 0.3),
    /** A word that only joins others, such as "of". */
    PARTICLE(0.3, 0.3, 0.3),
    LEGAL_FORM(0.3, 0.3, 0.3);

    private final double extra;
    private final double missing;
    private final double contradicted;

    Tag(double extra, double missing, double contradicted) {
        this.extra = extra;
        this.missing = missing;
        this.contradicted = contradicted;
    }

    /** The share of a word's weight that counts against a match when only the submitted name has such words unmatched. */
    public double extra() {
        return extra;
    }

    /** The share that counts when only the listed name has such words unmatched. */
    public double missing() {
        return missing;
    }

    /** The share that counts when both names have; never below the others. */
    public double contradicted() {
        return contradicted;
    }

    /** Whether the word can tell who is meant. */
    public boolean isDistinctive() {
        return this == NAME || this == GIVEN;
    }

    /** Whether the word counts for so little that a name needs others beside it. */
    public boolean isSlight() {
        return this == PARTICLE || this == LEGAL_FORM || this == INITIAL;
    }
}
