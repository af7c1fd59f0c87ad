package portcullis.flow.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portcullis.core.report.RowLine;
import portcullis.flow.port.ReportReader;
import portcullis.flow.port.ReportRecords;

/**
 * The rows of a workbook that came back, digested as they were when it was written: eight bytes for each row. What stands in columns
 * that are there to be filled in is counted and left out; a cell beyond the last column counts, so that it shows.
 */
final class SheetsFound implements ReportReader.RowTaker {
    private final Map<String, ReportRecords.Sheet> written = new LinkedHashMap<>();
    private final Map<String, long[]> found = new LinkedHashMap<>();
    private int filledIn;
    private Optional<Digesting> open = Optional.empty();

    SheetsFound(List<ReportRecords.Sheet> sheets) {
        sheets.forEach(sheet -> written.put(sheet.name(), sheet));
    }

    @Override
    public boolean sheet(String name) {
        finish();
        ReportRecords.Sheet told = written.get(name);
        if (told == null) {
            found.put(name, new long[0]);
            return false;
        }
        open = Optional.of(new Digesting(told));
        return true;
    }

    @Override
    public void row(int number, List<String> cells) {
        open.ifPresent(sheet -> sheet.row(number, cells));
    }

    private void finish() {
        open.ifPresent(sheet -> {
            found.put(sheet.sheet.name(), Arrays.copyOf(sheet.marks, sheet.rows));
            filledIn += sheet.filledIn;
        });
        open = Optional.empty();
    }

    /** The marks of all rows found, by sheet, in the order of the workbook; to be asked for at the end. */
    Map<String, long[]> marks() {
        finish();
        return found;
    }

    int filledIn() {
        return filledIn;
    }

    private static final class Digesting {
        private final ReportRecords.Sheet sheet;
        private final RowLine lines;
        private final List<String> blank;
        private long[] marks = new long[64];
        private int rows;
        private int filledIn;

        Digesting(ReportRecords.Sheet sheet) {
            this.sheet = sheet;
            this.lines = new RowLine(sheet.entries());
            this.blank = Collections.nCopies(sheet.columns(), "");
        }

        void row(int number, List<String> cells) {
            if (cells.stream().allMatch(String::isEmpty)) {
                return;
            }
            while (rows + 1 < number) {
                add(blank);
            }
            add(fitted(cells, sheet.columns()));
            for (int column : sheet.entries()) {
                filledIn += number > 1
                                && column < cells.size()
                                && !cells.get(column).isBlank()
                        ? 1
                        : 0;
            }
        }

        private void add(List<String> cells) {
            if (rows == marks.length) {
                marks = Arrays.copyOf(marks, rows * 2);
            }
            marks[rows++] = mark(lines.add(cells));
        }
    }

    /** The cells of all columns; further ones only where they hold something. */
    static List<String> fitted(List<String> cells, int columns) {
        int length = cells.size();
        while (length > columns && cells.get(length - 1).isEmpty()) {
            length--;
        }
        var fitted = new ArrayList<>(cells.subList(0, length));
        while (fitted.size() < columns) {
            fitted.add("");
        }
        return fitted;
    }

    static long mark(byte[] digest) {
        long mark = 0;
        for (int i = 0; i < RowMarks.BYTES; i++) {
            mark = mark << 8 | (digest[i] & 0xFF);
        }
        return mark;
    }
}
