package portcullis.core.intake;

import java.util.List;

/**
 * One row as the file has it: each cell's text, trimmed, empty where there is none. Dates come as {@code 2026-02-01} (or with
 * a time, {@code 2026-02-01T08:30}), numbers in plain notation without grouping, shares in percent format as {@code 30%}, truth
 * values as {@code TRUE} and {@code FALSE}, formulas as their stored value. Delimited text comes as it is written.
 *
 * @param number the row in the sheet as a spreadsheet counts it, from 1
 */
public record RawRow(int number, List<String> cells) {
    public RawRow {
        cells = List.copyOf(cells);
        if (number < 1) {
            throw new IllegalArgumentException("rows count from 1, not " + number);
        }
    }

    /** The text of a column, counted from 0; empty when the row is shorter. */
    public String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
