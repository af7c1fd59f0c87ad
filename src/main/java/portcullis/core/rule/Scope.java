package portcullis.core.rule;

/** What a rule is asked about: the row once, each party once, each pair of party and listing once, or a group of rows once. */
public enum Scope {
    /** A group of rows of an upload that belong together; it sees the facts of the group only, and rows do not see those. */
    GROUP,
    ROW,
    PARTY,
    MATCH;

    /** Depths of facts: a row's or a group's, a party's, a match's. */
    static final int DEPTHS = 3;

    /** Whether a rule of this scope can read a fact of the other: the wider facts are known to the narrower scope. */
    public boolean sees(Scope other) {
        return this == other || (this != GROUP && other != GROUP && compareTo(other) > 0);
    }

    /** How many wider scopes' facts its own stand on: 0 to 2. */
    int depth() {
        return switch (this) {
            case GROUP, ROW -> 0;
            case PARTY -> 1;
            case MATCH -> 2;
        };
    }
}
