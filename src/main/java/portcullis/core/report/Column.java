package portcullis.core.report;

/**
 * A column of a table.
 *
 * @param width in characters, 4 to 80
 * @param meaning one sentence for the report's own dictionary of columns
 * @param figures whether it holds figures, which stand at the right
 */
public record Column(String title, int width, String meaning, boolean figures) {
    public Column {
        if (width < 4 || width > 80) {
            throw new IllegalArgumentException("a column is 4 to 80 characters wide, not " + width);
        }
    }

    public Column(String title, int width, String meaning) {
        this(title, width, meaning, false);
    }

    /** A column of figures. */
    static Column figure(String title, int width, String meaning) {
        return new Column(title, width, meaning, true);
    }
}
