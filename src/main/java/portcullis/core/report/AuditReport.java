package portcullis.core.report;

import java.time.Instant;
import java.util.List;

/**
 * The audit report of an upload: its tables in the order in which a workbook shows them, and their rows. The rows of all
 * tables come in one pass over the cases, so that a report of a million rows reads them once and holds none of them.
 */
public record AuditReport(Heading heading, List<Table> tables, Body body) {
    /** A spreadsheet holds 1,048,576 rows on a sheet; one of them is the header. */
    public static final int ROWS_PER_SHEET = 1_048_575;

    /** A spreadsheet cell holds so many UTF-16 code units. */
    public static final int CELL_LENGTH = 32_767;

    /**
     * What a file of the report says of itself.
     *
     * @param id 64 hexadecimal digits: what was screened and on which basis, see {@link ReportId}
     * @param made the report's time, given by its source; nothing in a report looks at a clock
     */
    public record Heading(String id, String title, String subject, String software, Instant made) {}

    /** Where rows come from. */
    @FunctionalInterface
    public interface Body {
        /** Hands over all rows. Each call gives the same rows: in order within a table, mixed between tables. */
        void forEach(Taker taker);
    }

    /** Takes the rows of a report. */
    @FunctionalInterface
    public interface Taker {
        /**
         * Takes one row.
         *
         * @param part the sheet of the table, from 1; above 1 only where the table is longer than a sheet
         * @param row as long as the table has columns
         */
        void take(Table table, int part, List<Cell> row);

        /** Takes a name for cells; their sheet may come later. */
        default void name(RangeName name) {}

        /** Takes a chart of rows that have been taken. */
        default void chart(Chart chart) {}
    }

    public AuditReport {
        tables = List.copyOf(tables);
    }
}
