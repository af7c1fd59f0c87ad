package portcullis.edge.listing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import portcullis.core.intake.RawRow;
import portcullis.flow.port.SheetReader;

/** The first sheet of a workbook as a table: its first row that is not blank is the header. */
final class SheetTable implements Table {
    private final List<RawRow> rows;
    private final List<String> header;
    private int at;

    private SheetTable(List<RawRow> rows) {
        this.rows = rows;
        this.header = rows.get(0).cells().stream()
                .map(cell -> Texts.tidy(cell).toLowerCase(Locale.ROOT))
                .toList();
    }

    /** @throws BrokenList when the workbook cannot be read, has no row, or has more rows than a list may have */
    static SheetTable of(Path workbook, SheetReader sheets, ListLimits limits) {
        var taker = new Taker(limits.entries());
        sheets.read(workbook, taker).ifPresent(problem -> {
            throw new BrokenList(problem);
        });
        if (taker.rows.isEmpty()) {
            throw BrokenList.content("empty-list", "first sheet", "a header and one entry or more", "no row");
        }
        return new SheetTable(taker.rows);
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public Optional<List<String>> next() {
        if (++at >= rows.size()) {
            return Optional.empty();
        }
        RawRow row = rows.get(at);
        var cells = new ArrayList<String>(header.size());
        for (int i = 0; i < header.size(); i++) {
            cells.add(row.cell(i));
        }
        for (int i = header.size(); i < row.cells().size(); i++) {
            if (!row.cell(i).isBlank()) {
                throw BrokenList.content(
                        "uneven-row", where(), header.size() + " columns, as in the header", "a cell beyond them");
            }
        }
        return Optional.of(cells);
    }

    @Override
    public String where() {
        return "row " + rows.get(Math.min(at, rows.size() - 1)).number();
    }

    /** Keeps the rows of the first sheet that are not blank. */
    private static final class Taker implements SheetReader.RowTaker {
        private final List<RawRow> rows = new ArrayList<>();
        private final int most;

        Taker(int most) {
            this.most = most;
        }

        @Override
        public boolean wants(String sheet, List<String> allSheets) {
            return sheet.equals(allSheets.get(0));
        }

        @Override
        public boolean take(RawRow row) {
            if (!row.isBlank()) {
                rows.add(row);
            }
            if (rows.size() > most) {
                throw BrokenList.limit("row " + row.number(), "at most " + most + " entries", "more than that");
            }
            return true;
        }
    }
}
