package portcullis.edge.work;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.INFO;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import portcullis.flow.AdoptEdition;
import portcullis.flow.port.Editions;
import portcullis.flow.port.ListReader;

/** The directory of list files: a file that was never in force before is adopted; one that cannot be read is told of once. */
public final class ListsFolder {
    private static final System.Logger LOG = System.getLogger(ListsFolder.class.getName());
    private static final Pattern LIST_FILE = Pattern.compile(".*\\.((json|csv|tsv|txt|xml)(\\.gz)?|zip|xlsx)");
    private static final String WHO = "lists directory";

    private final WatchedFolder folder;
    private final AdoptEdition adopting;
    private final Editions editions;
    private final Map<Path, String> settled = new HashMap<>();

    public ListsFolder(Path directory, AdoptEdition adopting, Editions editions, InstantSource clock) {
        this.folder = new WatchedFolder(directory, clock);
        this.adopting = adopting;
        this.editions = editions;
    }

    /** Looks once; a failure of one file does not keep the others from being looked at. */
    public synchronized void look() {
        adopting.follow();
        for (Path file : folder.rested()) {
            String name = file.getFileName().toString();
            if (LIST_FILE.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
                try {
                    adopt(file, name);
                } catch (RuntimeException failure) {
                    LOG.log(ERROR, "a list file could not be adopted; the lists in force stay", failure);
                }
            }
        }
    }

    private void adopt(Path file, String name) {
        String sha256 = Digest.of(file);
        if (sha256.equals(settled.get(file)) || wasAdopted(sha256)) {
            return;
        }
        settled.put(file, sha256);
        try (InputStream in = Files.newInputStream(file)) {
            adopting.adopt(name, ListReader.Claim.NONE, WHO, in)
                    .fold(
                            inForce -> log("edition in force: "
                                    + inForce.adopted().edition().id()),
                            problem -> warn("list file refused; the lists in force stay: " + problem.sentence()));
        } catch (IOException e) {
            throw new UncheckedIOException("reading the list file " + file, e);
        }
    }

    private boolean wasAdopted(String sha256) {
        return editions.list().stream()
                .anyMatch(adopted -> adopted.edition().sha256().equals(sha256));
    }

    private static boolean log(String message) {
        LOG.log(INFO, message);
        return true;
    }

    private static boolean warn(String message) {
        LOG.log(ERROR, message);
        return false;
    }
}
