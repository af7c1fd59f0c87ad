package portcullis.flow.port;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import portcullis.core.watchlist.Edition;

/** The files of ownership statements ever taken in; the newest of a source is the one in force. Nothing is ever removed. */
public interface OwnerFiles {
    /** A file as it was taken in. */
    record Kept(Edition edition, String fileName, Instant at, String by, boolean inForce) {}

    /** Keeps a file and puts it in force in place of the earlier one of its source; the one in force again changes nothing. */
    Kept keep(Edition edition, String fileName, String by, Instant at, InputStream file);

    /** Newest first. */
    List<Kept> list();

    /** Copies a file to a path that does not exist yet. */
    void copyFile(String id, Path target);
}
