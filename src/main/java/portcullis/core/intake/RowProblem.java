package portcullis.core.intake;

/**
 * Why one row cannot be screened. The row is still counted, stored and reported, as a hold.
 *
 * @param rowNumber the row in the sheet, from 1
 * @param field the field of the column contract, such as {@code parties}
 * @param type a stable short name, such as {@code no-party}
 * @param seen what stood there, shortened to 200 characters
 */
public record RowProblem(int rowNumber, String field, String type, String expected, String seen, String fix) {
    public String sentence() {
        return "Row " + rowNumber + ", " + field + ": expected " + expected + ", found "
                + (seen.isEmpty() ? "nothing" : "'" + seen + "'") + ". " + fix;
    }
}
