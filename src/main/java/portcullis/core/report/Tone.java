package portcullis.core.report;

/** The tone in which a writer may set a word of the report's own. It adds to the word and never says more than it. */
public enum Tone {
    PLAIN,
    TITLE,
    SECTION,
    LABEL,
    /** A sentence that must not be overlooked. */
    WARNING,
    HOLD,
    REVIEW,
    NO_FINDING,
    /** A count that ties out. */
    AGREES,
    /** A count that does not. */
    DIFFERS
}
