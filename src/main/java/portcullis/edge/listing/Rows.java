package portcullis.edge.listing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The rows of a table file, each as wide as its header. A file cut off within a quoted cell is told from a whole one by a last
 * line of our own behind it, which such a cell would swallow.
 */
final class Rows implements Table {
    private static final String END = "\u0003end of table\u0003";

    private final Iterator<CsvRecord> records;
    private final List<String> header;
    private long line;

    private Rows(Iterator<CsvRecord> records, List<String> header, long line) {
        this.records = records;
        this.header = header;
        this.line = line;
    }

    static Rows of(Reader text, char separator) {
        Iterator<CsvRecord> records = records(text, separator);
        CsvRecord first = records.next();
        List<String> header = first.getFields().stream()
                .map(cell -> Texts.tidy(cell).toLowerCase(Locale.ROOT))
                .toList();
        return new Rows(records, header, first.getStartingLineNumber());
    }

    /** The rows of a table that has no header but so many columns. */
    static Rows headless(Reader text, char separator, int columns) {
        return new Rows(records(text, separator), Collections.nCopies(columns, ""), 0);
    }

    private static Iterator<CsvRecord> records(Reader text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(new Marked(text))
                .iterator();
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public Optional<List<String>> next() {
        if (!records.hasNext()) {
            throw cutOff();
        }
        CsvRecord record = records.next();
        List<String> cells = record.getFields();
        line = record.getStartingLineNumber();
        if (cells.get(0).equals(END) && !records.hasNext()) {
            return Optional.empty();
        }
        if (cells.size() != header.size()) {
            throw cells.size() < header.size() && isLast()
                    ? cutOff()
                    : BrokenList.content(
                            "uneven-row",
                            where(),
                            header.size() + " columns, as in the header",
                            cells.size() + " columns");
        }
        return Optional.of(cells);
    }

    @Override
    public String where() {
        return "line " + line;
    }

    /** Whether nothing but our own last line follows. */
    private boolean isLast() {
        return !records.hasNext() || records.next().getField(0).equals(END);
    }

    private BrokenList cutOff() {
        return BrokenList.content("truncated", where(), "a whole last row", "a row that breaks off");
    }

    /** A text with a line of our own behind it. */
    private static final class Marked extends FilterReader {
        private final String end = "\n" + END + "\n";
        private int given = -1;

        Marked(Reader in) {
            super(in);
        }

        @Override
        public int read(char[] target, int offset, int length) throws IOException {
            if (given < 0) {
                int read = super.read(target, offset, length);
                if (read >= 0) {
                    return read;
                }
                given = 0;
            }
            int rest = Math.min(length, end.length() - given);
            end.getChars(given, given + rest, target, offset);
            given += rest;
            return rest == 0 ? -1 : rest;
        }
    }
}
