package portcullis.bench.whole;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcConnectionPool;
import portcullis.app.PlainProgram;
import portcullis.core.watchlist.Listing;
import portcullis.core.watchlist.Watchlist;
import portcullis.edge.json.JsonDocuments;
import portcullis.edge.sheet.ContentSheetReader;
import portcullis.edge.sheet.SheetLimits;
import portcullis.edge.store.StoreForTests;
import portcullis.flow.port.Cases;
import portcullis.flow.port.Documents;
import portcullis.flow.port.Ports;
import portcullis.flow.port.Work;
import portcullis.flow.upload.Upload;

/**
 * An order workbook from its bytes to the audit workbook: taken in, read, screened against a full list with all packs by two threads,
 * stored, and written out, on the embedded database and on PostgreSQL. Prints the time of each stage.
 *
 * <p>{@code -Dwhole.rows=10000,100000} the sizes, {@code -Dwhole.databases=h2,postgresql}, {@code -Dwhole.threads=2},
 * {@code -Dlist=} a published list; without it one of 26,000 made-up entries.
 */
public final class EndToEndBench {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final int threads = Integer.getInteger("whole.threads", 2);
    private final PrintStream out;

    private EndToEndBench(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) throws Exception {
        var bench = new EndToEndBench(System.out);
        for (String database :
                System.getProperty("whole.databases", "h2,postgresql").split(",", -1)) {
            for (String rows : System.getProperty("whole.rows", "10000").split(",", -1)) {
                bench.run(database, Integer.parseInt(rows));
            }
        }
    }

    private void run(String database, int rows) throws Exception {
        Path directory = Files.createTempDirectory("portcullis-whole");
        try (StoreForTests store = store(database, directory)) {
            var stages = new Stages();
            PlainProgram program = program(store, directory, stages);
            Path list = System.getProperty("list", "").isBlank()
                    ? MadeUpList.write(directory.resolve("list.json"))
                    : Path.of(System.getProperty("list"));
            program.adopt(list);
            Path orders = directory.resolve("orders.xlsx");
            OrderWorkbook.write(new OrderRows(rows, listed(program)), rows, orders);
            out.printf(
                    Locale.ROOT,
                    "%n== %,d rows on %s, %d threads, %,d list entries, workbook of %,d kB%n",
                    rows,
                    database,
                    threads,
                    program.desk.inForce().watchlist().size(),
                    Files.size(orders) / 1024);
            measure(program, orders, rows, stages);
        } finally {
            delete(directory);
        }
    }

    private static StoreForTests store(String database, Path directory) {
        return database.equals("h2")
                ? StoreForTests.on(JdbcConnectionPool.create(
                        "jdbc:h2:file:" + directory.resolve("h2") + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000", "sa", "sa"))
                : StoreForTests.onPostgres("whole" + System.nanoTime());
    }

    private static PlainProgram program(StoreForTests store, Path directory, Stages stages) {
        Documents documents = stages.timed(Documents.class, new JsonDocuments(), name -> "documents: " + name);
        Ports ports = store.ports(documents);
        Work work = stages.timed(Work.class, ports.work(), name -> "storage: " + name);
        Cases cases = stages.timed(Cases.class, ports.cases(), name -> "storage: cases " + name);
        return new PlainProgram(ports.with(work, cases), directory, new ContentSheetReader(SheetLimits.DEFAULTS));
    }

    private static List<String> listed(PlainProgram program) {
        var names = new ArrayList<String>();
        for (Watchlist.Part part : program.desk.inForce().watchlist().parts()) {
            for (Listing listing : part.listings()) {
                names.add(listing.name());
            }
        }
        Collections.shuffle(names, new Random(20_261_123));
        return names.subList(0, Math.min(5_000, names.size()));
    }

    private void measure(PlainProgram program, Path orders, int rows, Stages stages) throws Exception {
        long start = System.nanoTime();
        Upload upload = stages.in("upload taken in", () -> {
            try {
                return program.received(orders, DAY);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
        work(program, upload.id(), stages);
        long screened = System.nanoTime();
        Path report = orders.resolveSibling("report.xlsx");
        stages.in("report: made and written", () -> {
            try (OutputStream target = Files.newOutputStream(report)) {
                program.reports.write(upload.id(), target);
                return true;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
        long end = System.nanoTime();
        Upload done = program.ports.uploads().find(upload.id()).orElseThrow();
        if (done.status() != Upload.Status.FINISHED || done.tally().rowsRead() != rows) {
            throw new IllegalStateException("ended as " + done.status() + " with " + done.tally());
        }
        out.printf(Locale.ROOT, "  %s%n", done.tally().recommendations());
        stages.print(out, rows);
        out.printf(
                Locale.ROOT,
                "  wall: screened %.1f s, report %.1f s (%,d kB), all %.1f s, %,.0f rows/s; %s%n",
                (screened - start) / 1e9,
                (end - screened) / 1e9,
                Files.size(report) / 1024,
                (end - start) / 1e9,
                rows / ((end - start) / 1e9),
                Heaps.peak());
    }

    private void work(PlainProgram program, String upload, Stages stages)
            throws InterruptedException, ExecutionException {
        Callable<Boolean> worker = () -> {
            while (!program.ports.uploads().find(upload).orElseThrow().status().isFinal()) {
                stages.in(
                        "reading and screening",
                        () -> program.work.next(Thread.currentThread().getName()));
            }
            return true;
        };
        var workers = Executors.newFixedThreadPool(threads);
        try {
            for (var done : workers.invokeAll(Collections.nCopies(threads, worker))) {
                done.get();
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
