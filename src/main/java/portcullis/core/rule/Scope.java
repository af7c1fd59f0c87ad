package portcullis.core.rule;

/** What a rule is asked about: the row once, each party once, or each pair of party and listing once. */
public enum Scope {
    ROW,
    PARTY,
    MATCH;

    /** Whether a rule of this scope can read a fact of the other: the wider facts are known to the narrower scope. */
    public boolean sees(Scope other) {
        return compareTo(other) >= 0;
    }
}
