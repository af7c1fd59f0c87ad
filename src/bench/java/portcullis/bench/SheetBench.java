package portcullis.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import portcullis.core.intake.RawRow;
import portcullis.core.report.AuditReport;
import portcullis.core.report.Cell;
import portcullis.core.report.Column;
import portcullis.core.report.Table;
import portcullis.edge.excel.WorkbookWriter;
import portcullis.edge.sheet.ContentSheetReader;
import portcullis.edge.sheet.SheetLimits;
import portcullis.flow.port.SheetReader;

/**
 * Rows a second that the program reads from and writes to a workbook of twenty columns, beside the office library's own
 * streaming handler and streaming workbook on the same rows, by CPU time of the one thread that does it.
 */
public final class SheetBench {
    private static final int COLUMNS = 20;
    private static final int ROUNDS = 3;

    private final int rows = Options.number("sheetRows", 60_000);

    private SheetBench() {}

    public static void main(String[] args) throws IOException {
        new SheetBench().print(System.out);
    }

    void print(PrintStream out) throws IOException {
        Path folder = Files.createTempDirectory("portcullis-bench");
        Path file = folder.resolve("orders.xlsx");
        out.printf(Locale.ROOT, "%n== Sheets: %,d rows of %d columns, one thread%n", rows, COLUMNS);
        try {
            double library = best(() -> writeByLibrary(file));
            double program = best(() -> writeByProgram(folder.resolve("report.xlsx")));
            line(out, "written by the program", program, "by the library's streaming workbook", library);
            library = best(() -> readByLibrary(file));
            program = best(() -> readByProgram(file));
            line(out, "read by the program", program, "by the library's streaming handler", library);
            out.printf(
                    Locale.ROOT,
                    "  %-24s %,d KiB above the start, at the most of ten looks%n",
                    "memory while reading",
                    memory(file) / 1_024);
        } finally {
            for (String name : List.of("orders.xlsx", "report.xlsx")) {
                Files.deleteIfExists(folder.resolve(name));
            }
            Files.delete(folder);
        }
    }

    /** The most memory in use while reading, beyond what was in use before, in bytes. */
    private long memory(Path file) {
        long before = Heap.used();
        var most = new AtomicLong();
        new ContentSheetReader(SheetLimits.DEFAULTS).read(file, new SheetReader.RowTaker() {
            @Override
            public boolean wants(String sheet, List<String> allSheets) {
                return true;
            }

            @Override
            public boolean take(RawRow row) {
                if (row.number() % Math.max(1, rows / 10) == 0) {
                    most.accumulateAndGet(Heap.used() - before, Math::max);
                }
                return true;
            }
        });
        return most.get();
    }

    private static void line(PrintStream out, String mine, double program, String other, double library) {
        out.printf(
                Locale.ROOT,
                "  %-24s %,10.0f rows/s; %s %,.0f rows/s; ratio %.2f%n",
                mine,
                program,
                other,
                library,
                program / library);
    }

    private interface Work {
        long cells() throws IOException;
    }

    private double best(Work work) {
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var run = Timing.of(() -> {
                try {
                    return work.cells();
                } catch (IOException e) {
                    throw new UncheckedIOException("cannot use the temporary workbook", e);
                }
            });
            if (run.value() < (long) rows * COLUMNS) {
                throw new IllegalStateException("only " + run.value() + " cells of " + rows + " rows");
            }
            best = Math.max(best, rows / run.cpuSeconds());
        }
        return best;
    }

    /** A row of an order: names, codes, numbers, a day; a third of the texts different from row to row. */
    private List<Object> row(int number, Random random) {
        var cells = new ArrayList<Object>(COLUMNS);
        for (int column = 0; column < COLUMNS; column++) {
            switch (column % 5) {
                case 0 -> cells.add("Order " + number + "-" + column);
                case 1 -> cells.add("Supplier " + random.nextInt(500) + " Electronics & Trading Co., Ltd.");
                case 2 -> cells.add((double) random.nextInt(100_000) / 100);
                case 3 -> cells.add("CN");
                default -> cells.add((double) (46_000 + random.nextInt(300)));
            }
        }
        return cells;
    }

    private long writeByLibrary(Path file) throws IOException {
        var random = new Random(Options.SEED);
        long cells = 0;
        try (var workbook = new SXSSFWorkbook(50);
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("Orders");
            for (int number = 0; number < rows; number++) {
                var row = sheet.createRow(number);
                for (Object value : row(number, random)) {
                    var cell = row.createCell(row.getPhysicalNumberOfCells());
                    if (value instanceof Double figure) {
                        cell.setCellValue(figure);
                    } else {
                        cell.setCellValue(value.toString());
                    }
                    cells++;
                }
            }
            workbook.write(out);
        }
        return cells;
    }

    private long writeByProgram(Path file) throws IOException {
        var columns = new ArrayList<Column>();
        for (int column = 0; column < COLUMNS; column++) {
            columns.add(new Column("Column " + column, 12, "a column"));
        }
        Table table = Table.grid("Orders", columns);
        var heading = new AuditReport.Heading(
                "0".repeat(64), "Benchmark", "rows", "Portcullis", Instant.parse("2026-11-23T00:00:00Z"));
        var cells = new AtomicLong();
        var report = new AuditReport(heading, List.of(table), taker -> {
            var random = new Random(Options.SEED);
            for (int number = 0; number < rows; number++) {
                List<Cell> row =
                        row(number, random).stream().map(SheetBench::cell).toList();
                cells.addAndGet(row.size());
                taker.take(table, 1, row);
            }
        });
        try (OutputStream out = Files.newOutputStream(file)) {
            new WorkbookWriter().write(report, out);
        }
        return cells.get();
    }

    private static Cell cell(Object value) {
        return value instanceof Double figure
                ? Cell.of(java.math.BigDecimal.valueOf(figure))
                : Cell.of(value.toString());
    }

    private static long readByProgram(Path file) {
        var cells = new AtomicLong();
        new ContentSheetReader(SheetLimits.DEFAULTS)
                .read(file, new SheetReader.RowTaker() {
                    @Override
                    public boolean wants(String sheet, List<String> allSheets) {
                        return true;
                    }

                    @Override
                    public boolean take(RawRow row) {
                        cells.addAndGet(row.cells().size());
                        return true;
                    }
                })
                .ifPresent(problem -> {
                    throw new IllegalStateException(problem.sentence());
                });
        return cells.get();
    }

    private static long readByLibrary(Path file) throws IOException {
        var counting = new Counting();
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            var reader = new XSSFReader(opened);
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setContentHandler(new XSSFSheetXMLHandler(
                    reader.getStylesTable(), new ReadOnlySharedStringsTable(opened), counting, false));
            try (InputStream sheet = reader.getSheetsData().next()) {
                parser.parse(new InputSource(sheet));
            }
        } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
            throw new IOException("the library cannot read its own workbook", e);
        }
        return counting.cells;
    }

    private static final class Counting implements XSSFSheetXMLHandler.SheetContentsHandler {
        private long cells;

        @Override
        public void startRow(int row) {}

        @Override
        public void endRow(int row) {}

        @Override
        public void cell(String reference, String value, @org.jspecify.annotations.Nullable XSSFComment comment) {
            cells += value.isEmpty() ? 0 : 1;
        }
    }
}
