package portcullis.core.report;

import java.util.AbstractList;
import java.util.List;

/** The rows and the digest of one sheet while it grows; see {@link RowLine} for how it is computed. */
final class SheetStock {
    private final Table table;
    private final int part;
    private final Witness witness;
    private final String name;
    private final RowLine lines;
    private long rows;

    SheetStock(Table table, int part, Witness witness) {
        this.table = table;
        this.part = part;
        this.witness = witness;
        this.name = table.sheetName(part);
        this.lines = new RowLine(table.entries());
        if (table.layout() == Table.Layout.GRID) {
            witness.row(
                    name, lines.add(table.columns().stream().map(Column::title).toList()));
        }
    }

    void add(List<Cell> cells) {
        if (cells.size() != table.columns().size()) {
            throw new IllegalArgumentException(
                    "a row of " + table.name() + " has " + table.columns().size() + " cells, not " + cells.size());
        }
        witness.row(name, lines.add(new Canonical(cells)));
        rows++;
    }

    /** The cells' texts without a copy of the row. */
    private static final class Canonical extends AbstractList<String> {
        private final List<Cell> cells;

        Canonical(List<Cell> cells) {
            this.cells = cells;
        }

        @Override
        public String get(int index) {
            return cells.get(index).canonical();
        }

        @Override
        public int size() {
            return cells.size();
        }
    }

    Table table() {
        return table;
    }

    int part() {
        return part;
    }

    String name() {
        return name;
    }

    long rows() {
        return rows;
    }

    /** What the sheet holds; ends it. */
    SheetSeal seal() {
        return new SheetSeal(name, rows, table.columns().size(), lines.seal(), table.entries());
    }
}
