package portcullis.core.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import portcullis.core.intake.RowProblem;
import portcullis.core.review.CaseFile;

/**
 * The rows that could not be screened, in the columns in which they were sent, with the reason and what to do behind them. Corrected and
 * sent again, they are read like any other file; the columns behind are not read.
 */
public final class RejectedRows {
    private static final int LEAST = 12;
    private static final int MOST = 40;

    private RejectedRows() {}

    /**
     * What was sent.
     *
     * @param headers the header cells as written
     */
    public record Of(String fileName, String sha256, String software, Instant finished, List<String> headers) {
        public Of {
            headers = List.copyOf(headers);
        }
    }

    public static AuditReport report(Of of, ReportSource.CaseFiles cases) {
        Table table = Table.grid("Rejected", columns(of.headers()));
        var heading = new AuditReport.Heading(
                of.sha256(), "Portcullis rejected rows", of.fileName(), of.software(), of.finished());
        return new AuditReport(heading, List.of(table), taker -> {
            var written = new int[1];
            cases.forEach(file -> {
                if (!file.problems().isEmpty()) {
                    int part = 1 + written[0]++ / AuditReport.ROWS_PER_SHEET;
                    taker.take(table, part, row(file, of.headers().size()));
                }
            });
        });
    }

    private static List<Column> columns(List<String> headers) {
        var columns = new ArrayList<Column>();
        for (String header : headers) {
            columns.add(new Column(header, Math.max(LEAST, Math.min(MOST, header.length() + 4)), "As it was sent."));
        }
        columns.add(Column.figure("Portcullis: row", 10, "Number of the row in the sheet that was sent."));
        columns.add(new Column("Portcullis: reason", 60, "Why the row could not be screened."));
        columns.add(new Column("Portcullis: fix", 60, "What to do about it."));
        return columns;
    }

    private static List<Cell> row(CaseFile file, int width) {
        var row = new ArrayList<Cell>(width + 3);
        for (int i = 0; i < width; i++) {
            String cell = i < file.original().size() ? file.original().get(i) : "";
            row.add(Cell.of(
                    cell.length() > AuditReport.CELL_LENGTH ? cell.substring(0, AuditReport.CELL_LENGTH) : cell));
        }
        row.add(Cell.of(file.rowNumber()));
        row.add(Cell.of(file.problems().stream().map(RowProblem::sentence).collect(Collectors.joining("\n"))));
        row.add(Cell.of(file.problems().stream().map(RowProblem::fix).distinct().collect(Collectors.joining("\n"))));
        return row;
    }
}
