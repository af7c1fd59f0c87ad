package portcullis.core.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where all rows of a report pass on their way out. It counts them, tells which sheet of a long table they stand on, digests
 * every sheet, and moves the rest of a text that no cell can hold to the table {@link #CONTINUED}, saying so in the cell.
 */
final class Ledger {
    static final Table CONTINUED = new Table(
            "Continued",
            List.of(
                    new Column("Sheet", 16, "The sheet whose cell holds the beginning of the text."),
                    Column.figure("Sheet row", 10, "The row of that sheet."),
                    new Column("Column", 24, "The column of that cell."),
                    Column.figure("Part", 7, "Counts the parts of the text; the cell itself is part 1."),
                    new Column(
                            "Text", 80, "The part of the text, joined to the one before it without anything between.")),
            Table.Layout.GRID,
            true);

    private static final String MORE = "\n[continues in the sheet Continued]";

    private final AuditReport.Taker taker;
    private final int rowsPerSheet;
    private final Witness witness;
    private final Map<Table, List<SheetStock>> sheets = new LinkedHashMap<>();

    Ledger(List<Table> tables, AuditReport.Taker taker, int rowsPerSheet, Witness witness) {
        this.witness = witness;
        this.taker = taker;
        this.rowsPerSheet = rowsPerSheet;
        for (Table table : tables) {
            var first = new ArrayList<SheetStock>();
            first.add(new SheetStock(table, 1, witness));
            sheets.put(table, first);
        }
    }

    /** Takes a row that the content digest covers. */
    void take(Table table, List<Cell> row) {
        SheetStock sheet = room(table);
        List<Cell> fitted = fits(row) ? row : fit(sheet, row);
        sheet.add(fitted);
        taker.take(table, sheet.part(), fitted);
    }

    /** Where the next row of a table will stand. */
    Cell.Link next(Table table) {
        List<SheetStock> parts = stock(table);
        SheetStock last = parts.get(parts.size() - 1);
        return last.rows() < rowsPerSheet
                ? Cell.Link.to(last.name(), last.rows() + 2)
                : Cell.Link.to(table.sheetName(parts.size() + 1), 2);
    }

    /** Where the row of a place among all rows of a table, counted from 0, stands. */
    Cell.Link place(Table table, long place) {
        return Cell.Link.to(table.sheetName((int) (place / rowsPerSheet) + 1), place % rowsPerSheet + 2);
    }

    private SheetStock room(Table table) {
        List<SheetStock> parts = stock(table);
        SheetStock last = parts.get(parts.size() - 1);
        if (last.rows() < rowsPerSheet) {
            return last;
        }
        var next = new SheetStock(table, parts.size() + 1, witness);
        parts.add(next);
        return next;
    }

    /** The sheets of a table so far, at least one. */
    List<SheetStock> stock(Table table) {
        List<SheetStock> parts = sheets.get(table);
        if (parts == null) {
            throw new IllegalArgumentException("the report has no table " + table.name());
        }
        return parts;
    }

    long rows(Table table) {
        return stock(table).stream().mapToLong(SheetStock::rows).sum();
    }

    private static boolean fits(List<Cell> row) {
        for (Cell cell : row) {
            if (cell instanceof Cell.Text text && text.text().length() > AuditReport.CELL_LENGTH) {
                return false;
            }
        }
        return true;
    }

    private List<Cell> fit(SheetStock sheet, List<Cell> row) {
        var fitted = new ArrayList<Cell>(row);
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i) instanceof Cell.Text text && text.text().length() > AuditReport.CELL_LENGTH) {
                String title = sheet.table().columns().get(i).title();
                fitted.set(i, continued(sheet, title, text.text()));
            }
        }
        return fitted;
    }

    private Cell continued(SheetStock sheet, String column, String text) {
        int end = end(text, 0, AuditReport.CELL_LENGTH - MORE.length());
        Cell first = new Cell.Text(text.substring(0, end) + MORE);
        for (int part = 2; end < text.length(); part++) {
            int start = end;
            end = end(text, start, AuditReport.CELL_LENGTH);
            take(
                    CONTINUED,
                    List.of(
                            Cell.of(sheet.name()),
                            Cell.of(sheet.rows() + 2),
                            Cell.of(column),
                            Cell.of(part),
                            Cell.of(text.substring(start, end))));
        }
        return first;
    }

    /** Where a part of at most so many code units ends, without cutting a character in two. */
    private static int end(String text, int start, int most) {
        if (text.length() - start <= most) {
            return text.length();
        }
        int end = start + most;
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}
