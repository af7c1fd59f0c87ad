package portcullis.core.report;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A named table of the report: its columns, and how it is laid out. Compared by name.
 *
 * @param name the name of its sheet, at most 25 characters so that {@link #sheetName} stays below the 31 of a spreadsheet
 * @param optional whether a report does without it when it has no row
 */
public record Table(String name, List<Column> columns, Layout layout, boolean optional) {
    /** How a table is laid out. */
    public enum Layout {
        /** To be read like a letter: no header row, one page. */
        PAGE,
        /** To be filtered and sorted: the column titles stand in row 1. */
        GRID
    }

    public Table {
        columns = List.copyOf(columns);
        if (name.isEmpty() || name.length() > 25) {
            throw new IllegalArgumentException("a table's name has 1 to 25 characters, not '" + name + "'");
        }
    }

    public static Table grid(String name, List<Column> columns) {
        return new Table(name, columns, Layout.GRID, false);
    }

    /** A grid that a report does without when it has no row. */
    static Table optional(String name, List<Column> columns) {
        return new Table(name, columns, Layout.GRID, true);
    }

    /** The columns, counted from 0, that a reader may write into. */
    public List<Integer> entries() {
        return IntStream.range(0, columns.size())
                .filter(column -> columns.get(column).isEntry())
                .boxed()
                .toList();
    }

    /** The sheet of a part: {@code Matches}, {@code Matches_2} … */
    public String sheetName(int part) {
        return part == 1 ? name : name + "_" + part;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Table table && table.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
