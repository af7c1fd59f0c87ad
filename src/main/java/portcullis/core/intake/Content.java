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
    YES_NO;

    /** What the cells of such a column should be, in words. */
    String expectation() {
        return switch (this) {
            case ANY -> "any text";
            case COUNTER -> "a running number";
            case WORDS -> "words";
            case NUMBER -> "numbers";
            case PERCENT -> "shares in percent";
            case DATE -> "days";
            case COUNTRY -> "countries";
            case YES_NO -> "yes or no";
        };
    }
}
