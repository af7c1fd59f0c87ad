package portcullis.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Prepares the world for the server under test before it starts: fresh directories, the settings it gets, and PostgreSQL where the run
 * asks for it by {@code -Dit.database=postgresql}.
 */
public final class ServerSettings implements LauncherSessionListener {
    static final String ADMIN_PASSWORD = "it-admin-password";

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String work = System.getProperty("work");
        if (work == null) {
            return;
        }
        Path root = fresh(Path.of(work, database()));
        System.setProperty("it.root", root.toString());
        System.setProperty("it.jvm", String.join(" ", System.getProperty("quick.jvm", ""), settings(root)));
    }

    /** The name of the database that this run is about. */
    static String database() {
        return System.getProperty("it.database", "h2");
    }

    static Path root() {
        return Path.of(System.getProperty("it.root"));
    }

    private static String settings(Path root) {
        String settings = "-Duser.timezone=UTC -Dit.server.database=" + database()
                + " -Dportcullis.data.dir=" + root.resolve("data")
                + " -Dportcullis.lists.dir=" + root.resolve("lists")
                + " -Dportcullis.lists.refresh=PT1S"
                + " -Dportcullis.inbox.dir=" + root.resolve("inbox")
                + " -Dportcullis.outbox.dir=" + root.resolve("outbox")
                + " -Dportcullis.api.basic=on"
                + " -Dportcullis.admin.password=" + ADMIN_PASSWORD;
        return settings + DatabaseForTests.settings(database());
    }

    private static Path fresh(Path root) {
        try {
            if (Files.exists(root)) {
                try (Stream<Path> files = Files.walk(root)) {
                    files.sorted(Comparator.reverseOrder()).forEach(ServerSettings::delete);
                }
            }
            for (String part : new String[] {"data", "lists", "inbox", "outbox"}) {
                Files.createDirectories(root.resolve(part));
            }
            return root;
        } catch (IOException e) {
            throw new UncheckedIOException("preparing " + root, e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException("removing " + file, e);
        }
    }
}
