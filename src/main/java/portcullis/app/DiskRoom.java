package portcullis.app;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * How much space is left where files in work and the embedded database are kept. Work waits before the disk is full: a database that
 * runs out of space in the middle of a transaction may need a person.
 */
final class DiskRoom implements Supplier<String> {
    private final Path directory;
    private final long least;

    /** @param least bytes that have to be free for work to go on; 0 for no check */
    DiskRoom(Path directory, long least) {
        this.directory = directory;
        this.least = least;
    }

    long free() {
        try {
            FileStore store = Files.getFileStore(directory);
            return store.getUsableSpace();
        } catch (IOException unreadable) {
            return 0;
        }
    }

    long least() {
        return least;
    }

    /** Why work waits; empty while there is room. */
    @Override
    public String get() {
        if (least == 0) {
            return "";
        }
        long free = free();
        return free >= least
                ? ""
                : "the disk of " + directory + " has " + (free >> 20) + " MiB free, and " + Setting.WORK_DISK_FREE.key()
                        + " asks for " + (least >> 20) + " MiB; make room, and work goes on by itself";
    }
}
