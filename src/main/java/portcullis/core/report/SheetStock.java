package portcullis.core.report;

import java.util.List;

/**
 * The rows and the digest of one sheet while it grows. The digest is the SHA-256 of a line for the column titles (tables that
 * have a header) and a line for each row: the canonical texts of all its cells with a tabulator between, where a backslash, a
 * tabulator and a line feed inside a cell are written {@code \\}, {@code \t} and {@code \n}; every line ends with a line feed.
 */
final class SheetStock {
    private final Table table;
    private final int part;
    private final Sha256 digest = new Sha256();
    private final StringBuilder line = new StringBuilder();
    private long rows;

    SheetStock(Table table, int part) {
        this.table = table;
        this.part = part;
        if (table.layout() == Table.Layout.GRID) {
            add(table.columns().stream().map(column -> Cell.of(column.title())).toList());
            rows = 0;
        }
    }

    void add(List<Cell> cells) {
        if (cells.size() != table.columns().size()) {
            throw new IllegalArgumentException(
                    "a row of " + table.name() + " has " + table.columns().size() + " cells, not " + cells.size());
        }
        line.setLength(0);
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                line.append('\t');
            }
            escape(cells.get(i).canonical());
        }
        digest.add(line.append('\n'));
        rows++;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                default -> line.append(c);
            }
        }
    }

    Table table() {
        return table;
    }

    int part() {
        return part;
    }

    String name() {
        return table.sheetName(part);
    }

    long rows() {
        return rows;
    }

    /** The digest in 64 hexadecimal digits; ends it. */
    String seal() {
        return digest.hex();
    }
}
