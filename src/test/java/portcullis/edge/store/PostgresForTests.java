package portcullis.edge.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server of this machine's own package for the length of the test run: an empty one in a temporary directory, on
 * loopback with a free port, stopped when the JVM ends. The server refuses to run as root, so root starts it as the user
 * {@code postgres}. Where there is no PostgreSQL a notice is printed, once, and tests are to be skipped. Knows nothing of the
 * program, so that tests inside a container use it as well.
 */
public final class PostgresForTests {
    private static final Path PACKAGES = Path.of("/usr/lib/postgresql");
    private static final String USER = "portcullis";

    private final Path bin;
    private final Path dir;
    private final int port;

    private PostgresForTests(Path bin, Path dir, int port) {
        this.bin = bin;
        this.dir = dir;
        this.port = port;
    }

    /** The server of this JVM, started by the first call; empty when none is installed. */
    public static Optional<PostgresForTests> server() {
        return Running.SERVER;
    }

    private static final class Running {
        static final Optional<PostgresForTests> SERVER = startIfInstalled();
    }

    private static Optional<PostgresForTests> startIfInstalled() {
        Optional<Path> bin = newestBin();
        if (bin.isEmpty()) {
            System.out.println("""

                    *****************************************************************************
                    NO POSTGRESQL under /usr/lib/postgresql: its tests are SKIPPED. Debian has it
                    as package "postgresql".
                    *****************************************************************************
                    """);
        }
        return bin.map(PostgresForTests::start);
    }

    /** The address for JDBC; no password is asked for on loopback. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    public String user() {
        return USER;
    }

    private static Optional<Path> newestBin() {
        if (!Files.isDirectory(PACKAGES)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(PACKAGES)) {
            return versions.filter(version -> Files.isExecutable(version.resolve("bin/initdb")))
                    .max(Comparator.comparingInt(
                            version -> Integer.parseInt(version.getFileName().toString())))
                    .map(version -> version.resolve("bin"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("looking for PostgreSQL", unreadable);
        }
    }

    private static PostgresForTests start(Path bin) {
        try {
            Path dir = Files.createTempDirectory("portcullis-postgres");
            if (isRoot()) {
                run(List.of("chown", "postgres", dir.toString()));
            }
            var server = new PostgresForTests(bin, dir, freePort());
            server.ask(
                    "initdb", "-D", server.files(), "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
            server.ask(
                    "pg_ctl",
                    "-D",
                    server.files(),
                    "-l",
                    dir.resolve("log").toString(),
                    "-w",
                    "-t",
                    "60",
                    "-o",
                    server.options(),
                    "start");
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException("starting PostgreSQL for the tests", failed);
        }
    }

    private String files() {
        return dir.resolve("data").toString();
    }

    private String options() {
        return "-c listen_addresses=127.0.0.1 -c port=" + port + " -c unix_socket_directories='' -c max_connections=50"
                + " -c shared_buffers=64MB";
    }

    private void stop() {
        try {
            ask("pg_ctl", "-D", files(), "-m", "immediate", "-w", "-t", "20", "stop");
            delete(dir);
        } catch (IOException | UncheckedIOException failed) {
            System.out.println("PostgreSQL in " + dir + " was not stopped: " + failed.getMessage());
        }
    }

    private void ask(String program, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        if (isRoot()) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.add(bin.resolve(program).toString());
        command.addAll(List.of(arguments));
        run(command);
    }

    private static void run(List<String> command) throws IOException {
        Path said = Files.createTempFile("portcullis-postgres", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroy();
                throw new IOException(String.join(" ", command) + " failed: " + Files.readString(said));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + command.get(0), interrupted);
        } finally {
            Files.delete(said);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path tree) throws IOException {
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException failed) throws IOException {
                Files.delete(dir);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
