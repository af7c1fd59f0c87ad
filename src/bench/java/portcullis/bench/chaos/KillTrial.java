package portcullis.bench.chaos;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import portcullis.bench.whole.OrderWorkbook;
import portcullis.edge.store.PostgresForTests;

/**
 * Kills the server at random moments of an upload, and compares the report with that of the same file undisturbed. {@code -Dchaos.rows}
 * (200,000), {@code -Dchaos.kills} (5), {@code -Dchaos.database} (h2 or postgresql), {@code -Dchaos.port} (9870).
 */
public final class KillTrial {
    private KillTrial() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int rows = Integer.getInteger("chaos.rows", 200_000);
        int kills = Integer.getInteger("chaos.kills", 5);
        Path directory = Files.createTempDirectory("portcullis-chaos");
        OrderWorkbook.main(new String[] {
            String.valueOf(rows), directory.resolve("orders.xlsx").toString()
        });
        byte[] file = Files.readAllBytes(directory.resolve("orders.xlsx"));
        var server =
                new Instance(Instance.Setup.of(directory, database(), false), Integer.getInteger("chaos.port", 9_870));
        PrintStream out = System.out;
        try {
            server.start();
            long begun = System.nanoTime();
            Outcome calm = Outcome.await(server.api(), Outcome.send(server.api(), "orders.xlsx", file));
            double seconds = (System.nanoTime() - begun) / 1e9;
            out.printf(Locale.ROOT, "undisturbed: %,d rows in %.0f s%n", calm.screened(), seconds);
            String id = Outcome.send(server.api(), "orders.xlsx", file);
            var random = new Random(Long.getLong("chaos.seed", 8));
            for (int kill = 1; kill <= kills; kill++) {
                TimeUnit.MILLISECONDS.sleep((long) (1_000 * random.nextDouble() * 1.4 * seconds / kills));
                server.kill();
                server.start();
                out.printf(
                        Locale.ROOT,
                        "kill %d: %s%n",
                        kill,
                        server.api().get("api/v1/uploads/" + id).json().getInt("rowsScreened"));
            }
            report(out, calm, Outcome.await(server.api(), id), rows);
        } finally {
            server.kill();
        }
    }

    static List<String> database() {
        if (!System.getProperty("chaos.database", "h2").equals("postgresql")) {
            return List.of();
        }
        var postgres = PostgresForTests.server().orElseThrow();
        return List.of(
                "-Dportcullis.database.url=" + postgres.url(),
                "-Dportcullis.database.user=" + postgres.user(),
                "-Dportcullis.database.password=trusted");
    }

    static void report(PrintStream out, Outcome calm, Outcome disturbed, int rows) {
        String differences = disturbed.differences(calm);
        out.printf(
                Locale.ROOT,
                "rows lost %d, rows twice %d, report %s%n",
                Math.max(0, rows - disturbed.screened()),
                Math.max(0, disturbed.screened() - rows),
                differences.isEmpty() ? "the same" : "DIFFERS: " + differences);
        if (disturbed.screened() != rows || !differences.isEmpty()) {
            throw new IllegalStateException("the disturbed upload did not come to the same");
        }
    }
}
