package portcullis.flow.port;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import portcullis.core.intake.FileProblem;

/** List files that did not become editions. Each stands as an alarm, on the lists page and in the health check, until it is settled. */
public interface ListAlarms {
    /**
     * An alarm.
     *
     * @param held whether the file is kept back and may be let pass; one that is not could not be read
     * @param source the list family of the file, empty where it could not be told
     */
    record Alarm(
            String id,
            boolean held,
            String source,
            String fileName,
            String sha256,
            FileProblem problem,
            Instant raisedAt,
            String raisedBy,
            Optional<Settled> settled) {
        /** The type of the alarm about an edition that nothing could be compared with. */
        public static final String FIRST_EDITION = "first-edition";

        /** Whether it only asks for a look: the edition is in force. */
        public boolean isNotice() {
            return problem.type().equals(FIRST_EDITION);
        }
    }

    /** That somebody settled an alarm and why, or a later edition, without a reason. */
    record Settled(Instant at, String by, String why) {}

    /** Raises an alarm with the file where it is held. The same file with the same problem raises no second one. */
    void raise(Alarm alarm, Optional<InputStream> file);

    /** Those not settled, newest first, at most a hundred. */
    List<Alarm> open();

    Optional<Alarm> find(String id);

    /** Copies the file of a held alarm to a path that does not exist yet. */
    void copyFile(String id, Path target);

    /** Settles one alarm; false when there is none that is open. */
    boolean settle(String id, Settled settled);

    /** Settles all alarms of a source, and those of files of this name whose source could not be told. */
    void settleAll(String source, String fileName, Instant now, String who);
}
