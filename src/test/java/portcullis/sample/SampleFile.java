package portcullis.sample;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One file of {@code sample-data/inbox} as its plain definition has it.
 *
 * @param name of the file in the inbox
 * @param rows as a spreadsheet shows them, the first being row 1
 */
public record SampleFile(String name, List<SampleRow> rows) {
    /** The kinds of row: what a program does with each, and how it looks. */
    public enum Kind {
        TITLE,
        INFO,
        BLANK,
        HEADER,
        DATA,
        SUBTOTAL;

        /** Whether the row counts as a data row of the upload. */
        public boolean isScreened() {
            return this == DATA || this == SUBTOTAL;
        }
    }

    /**
     * A row with what it is there to show.
     *
     * @param recommendation the expected recommendation; empty for rows that are not screened
     * @param finding the expected main finding: outcome and rule, or a rejection's type; empty where none is expected
     * @param cells a number with {@code #} before it, a date with {@code @} before it, or text
     */
    public record SampleRow(
            int number, Kind kind, String shows, String recommendation, String finding, List<String> cells) {
        public SampleRow {
            cells = List.copyOf(cells);
        }
    }

    private static final int LEADING = 4;

    public SampleFile {
        rows = List.copyOf(rows);
    }

    /** The purchase orders of a buyer. */
    public static SampleFile orders() {
        return read("purchase-orders-2026-q1.csv", "purchase-orders-2026-q1.xlsx");
    }

    /** The customers of a cloud operator. */
    public static SampleFile customers() {
        return read("datacenter-customers.csv", "datacenter-customers.xlsx");
    }

    /** Small purchases, exported as text. */
    public static SampleFile spotBuys() {
        return read("spot-buys.csv", "spot-buys.csv");
    }

    public static List<SampleFile> all() {
        return List.of(orders(), customers(), spotBuys());
    }

    /** The rows that an upload of this file counts. */
    public List<SampleRow> screened() {
        return rows.stream().filter(row -> row.kind().isScreened()).toList();
    }

    private static SampleFile read(String definition, String name) {
        var rows = new ArrayList<SampleRow>();
        String resource = "/sample/" + definition;
        try (InputStream stream = Objects.requireNonNull(SampleFile.class.getResourceAsStream(resource), resource);
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (CsvRecord line : csv) {
                rows.add(row(rows.size() + 1, line.getFields()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + resource, e);
        }
        return new SampleFile(name, rows);
    }

    private static SampleRow row(int number, List<String> fields) {
        Kind kind = Kind.valueOf(fields.get(0).toUpperCase(java.util.Locale.ROOT));
        return new SampleRow(
                number,
                kind,
                fields.get(1),
                fields.get(2),
                fields.get(3),
                fields.subList(Math.min(LEADING, fields.size()), fields.size()));
    }
}
