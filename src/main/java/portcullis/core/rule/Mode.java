package portcullis.core.rule;

/** How the law of a date is read. */
public enum Mode {
    /** The codified law less what the agency says that it does not enforce; the default. */
    AS_ENFORCED,
    /** Everything that stands in the code of regulations on the date. */
    STRICT_CODIFIED
}
