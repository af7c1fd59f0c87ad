package portcullis.flow.port;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import portcullis.core.match.Recall;
import portcullis.core.watchlist.Edition;

/** The list editions ever adopted, with their files. The newest adopted edition of a source is the one in force. */
public interface Editions {
    /**
     * An edition as it was adopted.
     *
     * @param recall how many of its own names were found again when it was adopted
     */
    record Adopted(
            Edition edition, String fileName, Instant adoptedAt, String adoptedBy, boolean inForce, Recall recall) {}

    /** An edition that is to be put in force: by whom, when, and what trying it on itself showed. */
    record Adopting(Edition edition, String fileName, String by, Instant at, Recall recall) {}

    /** Stores an edition with its file and puts it in force in place of the earlier one of its source. */
    Adopted adopt(Adopting adopting, InputStream file);

    /** Newest first. */
    List<Adopted> list();

    Optional<Adopted> find(String id);

    /** Copies an edition's file to a path that does not exist yet. */
    void copyFile(String id, Path target);
}
