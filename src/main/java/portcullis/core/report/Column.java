package portcullis.core.report;

/**
 * A column of a table.
 *
 * @param width in characters, 4 to 80
 * @param meaning one sentence for the report's own dictionary of columns
 */
public record Column(String title, int width, String meaning) {
    public Column {
        if (width < 4 || width > 80) {
            throw new IllegalArgumentException("a column is 4 to 80 characters wide, not " + width);
        }
    }
}
