package portcullis.edge.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import portcullis.core.intake.RawRow;
import portcullis.flow.port.SheetReader.Oddity;
import portcullis.flow.port.SheetReader.RowTaker;

/**
 * Builds the rows that a parser finds and hands them over, in one way for all kinds of files: texts trimmed, empty cells at a
 * row's end dropped, blank rows in between handed over, blank rows after the last text not, limits held.
 */
final class RowFeed {
    /** What a cell reads whose formula has no stored result. */
    static final String NO_VALUE = "#NOVALUE!";

    private static final int LOOK_AT_CLOCK = 255;
    private static final int FIRST_WIDTH = 64;
    private final RowTaker taker;
    private final SheetLimits limits;
    private String sheet = "";
    private String[] cells = new String[FIRST_WIDTH];
    private int width;
    private int number;
    private final long started = System.nanoTime();
    private int handedOver;
    private int passOver;
    private boolean hidden;

    RowFeed(RowTaker taker, SheetLimits limits) {
        this.taker = taker;
        this.limits = limits;
        Arrays.fill(cells, "");
    }

    /** Starts a sheet, or answers that nobody wants it. */
    boolean wants(String name, List<String> allSheets) {
        sheet = name;
        number = 0;
        clear();
        handedOver = 0;
        passOver = 0;
        try {
            return taker.wants(name, allSheets);
        } catch (RuntimeException thrown) {
            throw new TakerFailure(thrown);
        }
    }

    /** The number of the row that was started last; 0 before the first. */
    int number() {
        return number;
    }

    /** Starts the sheet again from its first row, by another way of reading; rows that were handed over are passed over. */
    void again() {
        passOver = handedOver;
        number = 0;
        clear();
    }

    void startRow(int next) throws Refusal {
        startRow(next, false);
    }

    /** Starts a row.
     *
     * @param next counts from 1; rows come in ascending order
     * @param hide whether the sheet hides the row */
    void startRow(int next, boolean hide) throws Refusal {
        hidden = hide;
        if (next <= number) {
            throw Refusal.damaged(where(), "rows in ascending order", "row " + next + " after row " + number);
        }
        number = next;
    }

    /** @param column counts from 0 */
    void cell(int column, String raw) throws Refusal {
        trimmedCell(column, CellText.trimmed(raw));
    }

    /** Tells of a formula in the cell; one without a stored result must not look like an empty cell. */
    void formula(int column, boolean hasResult) throws Refusal {
        if (!hasResult) {
            trimmedCell(column, NO_VALUE);
        }
        notice(hasResult ? Oddity.FORMULA : Oddity.FORMULA_WITHOUT_VALUE, number, sheet);
    }

    /** Tells what a person should know of a row, or of the whole sheet as row 0. */
    void notice(Oddity oddity, int row, String name) {
        if (row > 0 && row <= passOver) {
            return;
        }
        try {
            taker.notice(oddity, row, name);
        } catch (RuntimeException thrown) {
            throw new TakerFailure(thrown);
        }
    }

    /** The encoding that a person stated. */
    Optional<String> encoding() {
        return taker.encoding();
    }

    /** A cell whose text has been trimmed. */
    void trimmedCell(int column, String text) throws Refusal {
        if (text.isEmpty()) {
            return;
        }
        if (column >= limits.columns()) {
            throw Refusal.overLimit(where(), limits.columns() + " columns at most", "a cell in column " + (column + 1));
        }
        if (text.length() > limits.cellLength()) {
            throw tooLong(limits.cellLength());
        }
        if (column >= cells.length) {
            int before = cells.length;
            cells = Arrays.copyOf(cells, Math.max(column + 1, 2 * before));
            Arrays.fill(cells, before, cells.length, "");
        }
        cells[column] = text;
        width = Math.max(width, column + 1);
    }

    Refusal tooLong(int most) {
        return Refusal.overLimit(
                where(), most + " characters in a cell at most", "a longer cell; a quotation mark left open does this");
    }

    /** Hands over the row, and blank ones before it; answers whether to go on with the sheet. */
    boolean endRow() throws Refusal {
        if (width == 0) {
            return true;
        }
        if (number <= passOver) {
            clear();
            return true;
        }
        if (hidden) {
            notice(Oddity.HIDDEN_ROW, number, sheet);
        }
        if ((number & LOOK_AT_CLOCK) == 0
                && System.nanoTime() - started > limits.time().toNanos()) {
            throw Refusal.overLimit(where(), "a file that is read within " + limits.time(), "more rows after that");
        }
        if (number > limits.rows()) {
            throw Refusal.overLimit("sheet '" + sheet + "'", limits.rows() + " rows at most", "row " + number);
        }
        while (handedOver < number - 1) {
            if (!give(new RawRow(++handedOver, List.of()))) {
                return false;
            }
        }
        var row = new RawRow(number, List.of(Arrays.copyOf(cells, width)));
        clear();
        handedOver = number;
        return give(row);
    }

    private void clear() {
        Arrays.fill(cells, 0, width, "");
        width = 0;
    }

    private boolean give(RawRow row) {
        try {
            return taker.take(row);
        } catch (RuntimeException thrown) {
            throw new TakerFailure(thrown);
        }
    }

    String where() {
        return "sheet '" + sheet + "', row " + number;
    }
}
