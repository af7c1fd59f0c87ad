package portcullis.core.text;

/**
 * What a word of a name is, and so how much it says about who is meant. Each tag states what an unmatched word costs: less
 * when only one of two names has one (something was left out) than when both do (they contradict each other).
 */
public enum Tag {
    /** A word that tells one party from another. */
    NAME(0.6, 1),
    /** A common personal name: it tells less. */
    GIVEN(0.6, 1),
    /** A country, region or city. */
    PLACE(0.2, 1),
    /** A word that many businesses bear, such as "technology". */
    GENERIC(0.5, 0.8),
    NUMBER(0.6, 1),
    /** A single letter. */
    INITIAL(0.3, 0.3),
    /** A word that only joins others, such as "of". */
    PARTICLE(0.3, 0.3),
    LEGAL_FORM(0.3, 0.3);

    private final double omitted;
    private final double contradicted;

    Tag(double omitted, double contradicted) {
        this.omitted = omitted;
        this.contradicted = contradicted;
    }

    /** The share of a word's weight that counts against a match when only this side has such a word unmatched. */
    public double omitted() {
        return omitted;
    }

    /** The share that counts when both sides have such a word unmatched; never below {@link #omitted}. */
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
