package portcullis.edge.excel;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import portcullis.core.report.AuditReport;
import portcullis.core.report.Cell;
import portcullis.core.report.Chart;
import portcullis.core.report.RangeName;
import portcullis.core.report.Table;
import portcullis.flow.port.ReportWriter;

/**
 * Writes an audit report as an Excel workbook. Rows stream to compressed temporary files, a few at a time in memory, and the
 * files are gone when the writing ends, however it ends. Texts are inline strings: a table of shared strings would hold every
 * distinct text of the report in memory, and writes at a third of the speed. Nothing in the file depends on when or where it was
 * written.
 */
public final class WorkbookWriter implements ReportWriter {
    /** Rows of a sheet that stay in memory. */
    private static final int WINDOW = 50;

    private final Path temporary;

    /** A writer whose temporary files go where the system puts such files. */
    public WorkbookWriter() {
        this(Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** A writer whose temporary files go into this folder; it needs space for the workbooks that are being written. */
    public WorkbookWriter(Path temporary) {
        this.temporary = temporary;
    }

    @Override
    public void write(AuditReport report, OutputStream target) {
        try {
            Path scratch = Files.createTempDirectory(temporary, "portcullis-report");
            try {
                StillZip.copy(print(report, scratch), target);
            } finally {
                delete(scratch);
            }
        } catch (IOException e) {
            throw new WorkbookFailure(report.heading().id(), e);
        }
    }

    /** Prints into a file in the scratch folder, where the spreadsheet library puts its own temporary files as well. */
    private static Path print(AuditReport report, Path scratch) {
        Path file = scratch.resolve("report.xlsx");
        return TempFile.withStrategy(new DefaultTempFileCreationStrategy(scratch.toFile()), () -> {
            try {
                printInto(file, report);
                return file;
            } catch (IOException e) {
                throw new WorkbookFailure(report.heading().id(), e);
            }
        });
    }

    private static void printInto(Path file, AuditReport report) throws IOException {
        try (var plain = new XSSFWorkbook();
                var workbook = new SwiftWorkbook(plain);
                var bytes = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            try {
                describe(plain, report.heading());
                new Print(workbook, report).sheets();
                workbook.write(bytes);
            } finally {
                flush(workbook);
            }
        }
    }

    /** Closing a workbook deletes its files only when no row waits to be written. */
    private static void flush(SXSSFWorkbook workbook) throws IOException {
        for (Sheet sheet : workbook) {
            if (sheet instanceof SXSSFSheet streamed) {
                streamed.flushRows();
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }

    private static void describe(XSSFWorkbook workbook, AuditReport.Heading heading) {
        var core = workbook.getProperties().getCoreProperties();
        core.setTitle(heading.title());
        core.setSubjectProperty(heading.subject());
        core.setCreator(heading.software());
        core.setLastModifiedByUser(heading.software());
        core.setKeywords("report " + heading.id());
        core.setCreated(Optional.of(Date.from(heading.made())));
        core.setModified(Optional.of(Date.from(heading.made())));
        workbook.getProperties().getExtendedProperties().setApplication("Portcullis");
        workbook.getProperties().getCustomProperties().addProperty("Report id", heading.id());
    }

    /** A streaming workbook without shared strings that writes its sheets swiftly. */
    private static final class SwiftWorkbook extends SXSSFWorkbook {
        SwiftWorkbook(XSSFWorkbook plain) {
            super(plain, WINDOW, true, false);
        }

        @Override
        protected SheetDataWriter createSheetDataWriter() throws IOException {
            return new SwiftSheetWriter();
        }
    }

    /** One writing of one report: opens each sheet when its first row comes, and puts them in order at the end. */
    private static final class Print implements AuditReport.Taker {
        private final SXSSFWorkbook workbook;
        private final AuditReport report;
        private final Styles page;
        private final Styles grid;
        private final Map<String, SheetInk> open = new HashMap<>();
        private final List<RangeName> names = new ArrayList<>();
        private final List<Chart> charts = new ArrayList<>();

        Print(SXSSFWorkbook workbook, AuditReport report) {
            this.workbook = workbook;
            this.report = report;
            this.page = new Styles(workbook.getXSSFWorkbook(), Table.Layout.PAGE);
            this.grid = new Styles(workbook.getXSSFWorkbook(), Table.Layout.GRID);
        }

        void sheets() {
            report.tables().stream().filter(table -> !table.optional()).forEach(table -> ink(table, 1));
            report.body().forEach(this);
            int position = 0;
            for (Table table : report.tables()) {
                for (int part = 1; open.containsKey(table.sheetName(part)); part++) {
                    finish(table, part, position++);
                }
            }
            names.forEach(this::define);
            draw();
            workbook.setActiveSheet(0);
            workbook.setSelectedTab(0);
        }

        @Override
        public void take(Table table, int part, List<Cell> row) {
            ink(table, part).write(row);
        }

        @Override
        public void name(RangeName name) {
            names.add(name);
        }

        @Override
        public void chart(Chart chart) {
            charts.add(chart);
        }

        private void define(RangeName range) {
            var name = workbook.createName();
            name.setNameName(range.name());
            var first = new CellReference(range.sheet(), range.first() - 1, range.column(), true, true);
            var last = new CellReference(range.last() - 1, range.column(), true, true);
            boolean one = range.first() == range.last();
            name.setRefersToFormula(first.formatAsString() + (one ? "" : ":" + last.formatAsString()));
        }

        private void draw() {
            if (charts.isEmpty()) {
                return;
            }
            XSSFSheet sheet = workbook.getXSSFWorkbook().getSheet(charts.get(0).sheet());
            Table table = report.tables().stream()
                    .filter(each -> each.name().equals(sheet.getSheetName()))
                    .findFirst()
                    .orElseThrow();
            int beside = table.columns().size() + 1;
            var artist = new Charts(sheet, beside, ink(table, 1).firstHeights());
            charts.forEach(artist::draw);
        }

        private SheetInk ink(Table table, int part) {
            return open.computeIfAbsent(table.sheetName(part), name -> {
                var sheet = workbook.createSheet(name);
                PageSetUp.begin(sheet, table, report.heading().id());
                return new SheetInk(sheet, table, table.layout() == Table.Layout.PAGE ? page : grid);
            });
        }

        private void finish(Table table, int part, int position) {
            String name = table.sheetName(part);
            workbook.setSheetOrder(name, position);
            int printed = PageSetUp.printedColumns(table);
            boolean charted = charts.stream().anyMatch(chart -> chart.sheet().equals(name));
            if (table.layout() == Table.Layout.GRID && !charted) {
                workbook.setPrintArea(
                        position,
                        0,
                        printed - 1,
                        0,
                        Math.max(1, ink(table, part).written() - 1));
            }
            Furnishing.finish(
                    workbook.getXSSFWorkbook().getSheet(name),
                    table,
                    ink(table, part).written());
        }
    }
}
