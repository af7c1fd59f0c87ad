package portcullis.flow.mapping;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import portcullis.core.intake.FileProblem;
import portcullis.core.intake.HeaderFinder;
import portcullis.core.intake.Mapping;
import portcullis.core.subject.SubjectKind;
import portcullis.flow.port.Mappings;

/** Saves mappings under a name, lists and removes them. A person's mappings count for their own files, shared ones for all. */
public final class KeepMappings {
    private final Mappings mappings;
    private final InstantSource clock;

    public KeepMappings(Mappings mappings, InstantSource clock) {
        this.mappings = mappings;
        this.clock = clock;
    }

    /**
     * What somebody wants saved.
     *
     * @param print the fingerprint of the header that a proposal told; empty for a mapping that is only used by its id
     */
    public record Wish(
            String name, Optional<SubjectKind> kind, String print, Mapping mapping, String owner, boolean shared) {}

    /** What is wrong with a wish, if anything. */
    public Optional<FileProblem> complaint(Wish wish) {
        return HeaderFinder.unknownField(wish.mapping());
    }

    /** Saves it; a wish that has a {@link #complaint} is a mistake. */
    public Mappings.Saved save(Wish wish) {
        complaint(wish).ifPresent(problem -> {
            throw new IllegalArgumentException(problem.sentence());
        });
        var saved = new Mappings.Saved(
                UUID.randomUUID().toString(),
                wish.name(),
                wish.kind(),
                wish.print(),
                wish.mapping(),
                wish.owner(),
                wish.shared(),
                clock.instant());
        mappings.add(saved);
        return saved;
    }

    public List<Mappings.Saved> list(String person) {
        return mappings.list(person);
    }

    /** One that the person may use: their own or a shared one. */
    public Optional<Mappings.Saved> find(String id, String person) {
        return mappings.find(id).filter(saved -> saved.shared() || saved.owner().equals(person));
    }

    /** Removes one that the person may use. */
    public boolean remove(String id, String person) {
        return find(id, person).isPresent() && mappings.remove(id, person, clock.instant());
    }
}
