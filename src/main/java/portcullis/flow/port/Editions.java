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
     * What became known of an edition when it was adopted.
     *
     * @param previous the edition of the source that was in force before
     * @param remarks what the reader left out or could not tell
     * @param recall how many of its own names were found again
     */
    record Facts(Optional<String> previous, Counts changes, List<String> remarks, Recall recall) {
        public static final Facts NONE = new Facts(Optional.empty(), Counts.NONE, List.of(), Recall.NONE);

        public Facts {
            remarks = List.copyOf(remarks);
        }
    }

    /** How many entries an edition has, lacks or says otherwise than the one before it. */
    record Counts(int added, int removed, int changed) {
        public static final Counts NONE = new Counts(0, 0, 0);
    }

    /** An edition as it was adopted. One that was taken in only for days gone by was never in force. */
    record Adopted(
            Edition edition, String fileName, Instant adoptedAt, String adoptedBy, boolean inForce, Facts facts) {
        public Recall recall() {
            return facts.recall();
        }
    }

    /**
     * An edition that is to be put in force: by whom, when, and what became known of it.
     *
     * @param past whether it is taken in for days gone by, and what is in force stays
     */
    record Adopting(Edition edition, String fileName, String by, Instant at, boolean past, Facts facts) {}

    /** Stores an edition with its file and puts it in force in place of the earlier one of its source. */
    Adopted adopt(Adopting adopting, InputStream file);

    /** Newest first. */
    List<Adopted> list();

    Optional<Adopted> find(String id);

    /** Copies an edition's file to a path that does not exist yet. */
    void copyFile(String id, Path target);
}
