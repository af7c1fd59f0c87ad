package portcullis.core.intake;

/** In which order a column's days are written where the numbers alone leave it open, such as {@code 03/04/2025}. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /** Two-digit years in front, such as {@code 25-04-03}. */
    YEAR_FIRST
}
