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
            Optional<Settled> settled) {}

    /** That somebody, or a later edition, settled an alarm. */
    record Settled(Instant at, String by) {}

    /** Raises an alarm with the file where it is held. The same file with the same problem raises no second one. */
    void raise(Alarm alarm, Optional<InputStream> file);

    /** Those not settled, newest first, at most a hundred. */
    List<Alarm> open();

    Optional<Alarm> find(String id);

    /** Copies the file of a held alarm to a path that does not exist yet. */
    void copyFile(String id, Path target);

    /** Settles one alarm; false when there is none that is open. */
    boolean settle(String id, Instant now, String who);

    /** Settles all alarms of a source, and those of files of this name whose source could not be told. */
    void settleAll(String source, String fileName, Instant now, String who);
}
