package portcullis.edge.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A directory that is looked at again and again. A file is handed out once it has rested: when it has not changed for
 * ten seconds, or when two looks in a row saw the same size and time; so a file that is still being copied is left alone.
 */
final class WatchedFolder {
    private static final Duration REST = Duration.ofSeconds(10);

    private final Path directory;
    private final InstantSource clock;
    private final Map<Path, State> seen = new HashMap<>();

    private record State(long size, FileTime modified) {}

    WatchedFolder(Path directory, InstantSource clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** Regular files that have rested since the last look, by name; hidden ones are left out. An absent directory is empty. */
    List<Path> rested() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> all = files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
            seen.keySet().retainAll(all);
            return all.stream().filter(this::hasRested).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("looking at the directory " + directory, e);
        }
    }

    private boolean hasRested(Path file) {
        try {
            var now = new State(Files.size(file), Files.getLastModifiedTime(file));
            boolean old = now.modified().toInstant().plus(REST).isBefore(clock.instant());
            return now.equals(seen.put(file, now)) || old;
        } catch (IOException gone) {
            seen.remove(file);
            return false;
        }
    }
}
