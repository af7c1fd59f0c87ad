package portcullis.bench.whole;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import portcullis.core.report.AuditReport;
import portcullis.core.report.Cell;
import portcullis.core.report.Column;
import portcullis.core.report.Table;
import portcullis.edge.excel.WorkbookWriter;

/** Writes {@link OrderRows} into a workbook of one sheet. */
public final class OrderWorkbook {
    private OrderWorkbook() {}

    /** {@code OrderWorkbook ROWS FILE [SEED OF LISTED NAMES …]}: for scripts that need a large file. */
    public static void main(String[] args) throws IOException {
        int rows = Integer.parseInt(args[0]);
        write(new OrderRows(rows, List.of(args).subList(2, args.length)), rows, Path.of(args[1]));
    }

    static void write(OrderRows orders, int rows, Path file) throws IOException {
        List<Column> columns = OrderRows.HEADERS.stream()
                .map(header -> new Column(header, 12, "a column of the order"))
                .toList();
        Table table = Table.grid("Orders", columns);
        var heading = new AuditReport.Heading(
                "0".repeat(64), "Benchmark", "orders", "Portcullis", Instant.parse("2026-11-23T00:00:00Z"));
        var report = new AuditReport(heading, List.of(table), taker -> {
            for (int number = 0; number < rows; number++) {
                List<Cell> cells = orders.row(number).stream().map(Cell::of).toList();
                taker.take(table, 1, cells);
            }
        });
        try (OutputStream out = Files.newOutputStream(file)) {
            new WorkbookWriter().write(report, out);
        }
    }
}
