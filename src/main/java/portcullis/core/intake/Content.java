package portcullis.core.intake;

/** What the cells of a column look like, as far as it helps to tell columns of the same header apart. */
enum Content {
    ANY,
    /** A running number of few digits. */
    COUNTER,
    /** Text that is more than a number. */
    WORDS,
    NUMBER,
    PERCENT,
    DATE,
    COUNTRY,
    YES_NO
}
