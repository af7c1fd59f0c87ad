package portcullis.edge.sheet;

import java.time.Duration;

/**
 * How much of a file is read at most. Reaching a limit is a problem that is reported, never a shortened reading.
 *
 * @param bytes of the file as received
 * @param expandedBytes of all parts of a workbook together, decompressed
 * @param zipRatio how many times larger than its compressed form a part may be, once it is larger than 16 MiB
 * @param zipEntries files inside a workbook
 * @param sheets of one workbook
 * @param rows the highest row number with any text
 * @param columns the highest column number with any text
 * @param cellLength characters of one cell
 * @param sharedStrings distinct texts of a workbook
 * @param sharedCharacters characters of all distinct texts of a workbook together
 * @param time from the first row of a file to its last, with all that is done with the rows meanwhile
 */
public record SheetLimits(
        long bytes,
        long expandedBytes,
        int zipRatio,
        int zipEntries,
        int sheets,
        int rows,
        int columns,
        int cellLength,
        int sharedStrings,
        long sharedCharacters,
        Duration time) {
    /** A hundred megabytes of file, two gigabytes of contents, and as many rows as a spreadsheet has (1,048,576). */
    public static final SheetLimits DEFAULTS = new SheetLimits(
            100L << 20,
            2L << 30,
            100,
            5_000,
            256,
            1_048_576,
            1_024,
            32_767,
            5_000_000,
            200_000_000L,
            Duration.ofHours(1));

    public SheetLimits {
        positive("bytes", bytes);
        positive("expandedBytes", expandedBytes);
        positive("zipRatio", zipRatio);
        positive("zipEntries", zipEntries);
        positive("sheets", sheets);
        positive("rows", rows);
        positive("columns", columns);
        positive("cellLength", cellLength);
        positive("sharedStrings", sharedStrings);
        positive("sharedCharacters", sharedCharacters);
        positive("time", time.toMillis());
    }

    public SheetLimits withBytes(long most) {
        return new SheetLimits(
                most,
                expandedBytes,
                zipRatio,
                zipEntries,
                sheets,
                rows,
                columns,
                cellLength,
                sharedStrings,
                sharedCharacters,
                time);
    }

    public SheetLimits withExpandedBytes(long most) {
        return new SheetLimits(
                bytes,
                most,
                zipRatio,
                zipEntries,
                sheets,
                rows,
                columns,
                cellLength,
                sharedStrings,
                sharedCharacters,
                time);
    }

    public SheetLimits withRows(int most) {
        return new SheetLimits(
                bytes,
                expandedBytes,
                zipRatio,
                zipEntries,
                sheets,
                most,
                columns,
                cellLength,
                sharedStrings,
                sharedCharacters,
                time);
    }

    public SheetLimits withColumns(int most) {
        return new SheetLimits(
                bytes,
                expandedBytes,
                zipRatio,
                zipEntries,
                sheets,
                rows,
                most,
                cellLength,
                sharedStrings,
                sharedCharacters,
                time);
    }

    public SheetLimits withTime(Duration most) {
        return new SheetLimits(
                bytes,
                expandedBytes,
                zipRatio,
                zipEntries,
                sheets,
                rows,
                columns,
                cellLength,
                sharedStrings,
                sharedCharacters,
                most);
    }

    private static void positive(String name, long value) {
        if (value < 1) {
            throw new IllegalArgumentException("the limit " + name + " is at least 1, not " + value);
        }
    }
}
