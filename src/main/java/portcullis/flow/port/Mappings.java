package portcullis.flow.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import portcullis.core.intake.Mapping;
import portcullis.core.subject.SubjectKind;

/** The mappings that people saved for the files of their sources. A removed one stays on record. */
public interface Mappings {
    /**
     * A saved mapping.
     *
     * @param name what its owner calls the source, such as {@code ERP Singapore}
     * @param print the fingerprint of the header that it was made for
     * @param shared whether it counts for the files of everybody
     */
    record Saved(
            String id,
            String name,
            Optional<SubjectKind> kind,
            String print,
            Mapping mapping,
            String owner,
            boolean shared,
            Instant savedAt) {}

    void add(Saved saved);

    /** One that is not removed. */
    Optional<Saved> find(String id);

    /** The person's own and the shared ones that are not removed, the latest first. */
    List<Saved> list(String owner);

    /** The latest for one of these headers: the person's own before a shared one. */
    Optional<Saved> forHeader(String owner, List<String> prints);

    /** Removes one; false when it was removed already. */
    boolean remove(String id, String by, Instant at);
}
