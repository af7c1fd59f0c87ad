package portcullis.core.rule;

/** Three values: a condition whose facts are missing is unknown, and unknown is never false. */
public enum Truth {
    TRUE,
    FALSE,
    UNKNOWN
}
