package portcullis.core.rule;

/** Where a rule stands in law on a date. */
public enum RuleState {
    IN_FORCE,
    /** Codified or issued, and put out of force by a later rule for the time being. */
    SUSPENDED,
    /** In the code of regulations, and not enforced by the agency's own word. */
    CODIFIED_UNENFORCED,
    GUIDANCE,
    PROPOSED,
    /** Not law anywhere: what if. */
    SCENARIO
}
