package portcullis.bench.chaos;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import portcullis.it.ApiCaller;

/** A server of its own process on this machine, that can be killed without warning and started again. */
final class Instance {
    private static final String PASSWORD = "a-password-for-trials";
    private static final Duration START = Duration.ofMinutes(4);

    private final Setup setup;
    private final int port;
    private @Nullable Process process;

    /**
     * What servers are started with.
     *
     * @param directory where each has a directory of its own
     * @param options settings and JVM options for all
     */
    record Setup(Path jar, Path war, Path directory, List<String> options, boolean grid) {
        static Setup of(Path directory, List<String> options, boolean grid) {
            return new Setup(
                    Path.of(System.getProperty("payara.microJar", "target/payara-micro.jar")),
                    Path.of(System.getProperty("war", "target/portcullis.war")),
                    directory,
                    options,
                    grid);
        }
    }

    Instance(Setup setup, int port) {
        this.setup = setup;
        this.port = port;
    }

    /** Starts and waits until the program answers. */
    void start() throws IOException, InterruptedException {
        Path home = Files.createDirectories(setup.directory().resolve("node-" + port));
        var command = new ArrayList<String>(List.of("java", "-Xmx1500m", "-XX:+UseSerialGC", "-Duser.timezone=UTC"));
        command.addAll(List.of(
                "-Dportcullis.data.dir=" + home.resolve("data"),
                "-Dportcullis.api.basic=on",
                "-Dportcullis.work.chunk.rows=" + Integer.getInteger("chaos.chunk", 500),
                "-Dportcullis.work.node=node-" + port,
                "-Dportcullis.admin.password=" + PASSWORD));
        command.addAll(setup.options());
        command.addAll(
                List.of("-jar", setup.jar().toString(), "--deploy", setup.war().toString(), "--contextroot", "/"));
        command.addAll(List.of(
                "--port",
                String.valueOf(port),
                "--disablephonehome",
                "--rootdir",
                home.resolve("server").toString()));
        command.addAll(setup.grid() ? grid() : List.of("--nohazelcast"));
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(home.resolve("log.txt").toFile()))
                .start();
        Instant last = Instant.now().plus(START);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(last)) {
                throw new IllegalStateException("the server did not start; see " + home.resolve("log.txt"));
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }

    private List<String> grid() {
        return List.of(
                "--startport",
                String.valueOf(port + 50),
                "--interfaces",
                "127.0.0.1",
                "--clustermode",
                System.getProperty("chaos.members", "tcpip:127.0.0.1:" + (port + 50)));
    }

    private boolean answers() {
        try {
            return api().get("health/ready").status() == 200
                    && api().get("api/v1/uploads").status() == 200;
        } catch (java.io.UncheckedIOException notYet) {
            return false;
        }
    }

    ApiCaller api() {
        return ApiCaller.basic(URI.create("http://127.0.0.1:" + port + "/"), "admin", PASSWORD);
    }

    String name() {
        return "node-" + port;
    }

    /** {@code kill -9}. */
    void kill() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }
}
