package portcullis.core.report;

/**
 * A column of a table.
 *
 * @param width in characters, 4 to 80
 * @param meaning one sentence for the report's own dictionary of columns
 * @param kind what its cells hold
 * @param choices the name of the range that an entry is chosen from; empty for an entry in free text and for all other kinds
 */
public record Column(String title, int width, String meaning, Kind kind, String choices) {
    /** What the cells of a column hold. */
    public enum Kind {
        /** Text, days and moments, which stand at the left. */
        TEXT,
        /** Figures, which stand at the right. */
        FIGURE,
        /** What a reader of the workbook may write into it. The digests of a report leave it out. */
        ENTRY
    }

    public Column {
        if (width < 4 || width > 80) {
            throw new IllegalArgumentException("a column is 4 to 80 characters wide, not " + width);
        }
    }

    public Column(String title, int width, String meaning) {
        this(title, width, meaning, Kind.TEXT, "");
    }

    /** A column of figures. */
    static Column figure(String title, int width, String meaning) {
        return new Column(title, width, meaning, Kind.FIGURE, "");
    }

    /** A column that the reader fills with free text. */
    static Column entry(String title, int width, String meaning) {
        return new Column(title, width, meaning, Kind.ENTRY, "");
    }

    /** A column that the reader fills by choosing from a named range. */
    static Column choice(String title, int width, String meaning, String range) {
        return new Column(title, width, meaning, Kind.ENTRY, range);
    }

    public boolean figures() {
        return kind == Kind.FIGURE;
    }

    public boolean isEntry() {
        return kind == Kind.ENTRY;
    }
}
