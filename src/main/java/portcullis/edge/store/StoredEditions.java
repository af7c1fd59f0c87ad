package portcullis.edge.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.StatelessSession;
import portcullis.core.watchlist.Edition;
import portcullis.flow.audit.Act;
import portcullis.flow.audit.Deed;
import portcullis.flow.port.Editions;
import portcullis.flow.port.KnownVersions;

/**
 * The list editions in the database, each with its file once, and the times at which they were put in force. Adopting the edition
 * in force changes nothing; adopting an earlier one puts that in force again.
 */
@Dependent
public class StoredEditions implements Editions {
    private final Sessions sessions;

    @Inject
    public StoredEditions(Transactions transactions) {
        this.sessions = new Sessions(transactions);
    }

    @Override
    public Adopted adopt(Adopting adopting, InputStream file) {
        Edition edition = adopting.edition();
        try {
            return sessions.run(
                    "adopting a list edition",
                    session -> inForce(session, edition).orElseGet(() -> adopt(session, adopting, file)));
        } catch (StorageFailed failed) {
            return find(edition.id()).filter(found -> failed.isConflict()).orElseThrow(() -> failed);
        }
    }

    private static Optional<Adopted> inForce(StatelessSession session, Edition edition) {
        return all(session).stream()
                .filter(Adopted::inForce)
                .filter(adopted -> adopted.edition().id().equals(edition.id()))
                .findFirst();
    }

    private static Adopted adopt(StatelessSession session, Adopting adopting, InputStream file) {
        AdoptionEntity adoption = adoption(session, adopting);
        Edition edition = adopting.edition();
        EditionEntity kept = session.get(EditionEntity.class, edition.id());
        if (kept == null) {
            kept = EditionEntity.of(
                    edition, adopting.fileName(), Contents.keep(session, file).number());
            session.insert(kept);
        }
        session.insert(adoption);
        KnownVersionEntity.moved(session, KnownVersions.Thing.EDITIONS);
        StoredAuditLog.append(
                session,
                Act.of(adoption.at, Act.Actor.named(adoption.by), Deed.LIST_ADOPTED, edition.id())
                        .with(Map.of(
                                "fileName",
                                adopting.fileName(),
                                "sha256",
                                edition.sha256(),
                                "entries",
                                Integer.toString(edition.entries()),
                                "past",
                                Boolean.toString(adopting.past()))));
        return told(kept, adoption, !adoption.past);
    }

    private static AdoptionEntity adoption(StatelessSession session, Adopting adopting) {
        var adoption = new AdoptionEntity();
        adoption.no = Contents.next(session, "adoption_seq");
        adoption.edition = adopting.edition().id();
        adoption.source = adopting.edition().source();
        adoption.at = adopting.at().truncatedTo(ChronoUnit.MICROS);
        adoption.by = adopting.by();
        adoption.past = adopting.past();
        adoption.note(adopting.facts());
        return adoption;
    }

    @Override
    public List<Adopted> list() {
        return sessions.run("listing editions", StoredEditions::all);
    }

    /** Each edition at its latest adoption, newest first. */
    private static List<Adopted> all(StatelessSession session) {
        var editions = new HashSet<String>();
        var sources = new HashSet<String>();
        var all = new ArrayList<Adopted>();
        for (AdoptionEntity adoption : session.createSelectionQuery(
                        "from AdoptionEntity a order by a.no desc", AdoptionEntity.class)
                .getResultList()) {
            boolean newest = !adoption.past && sources.add(adoption.source);
            if (editions.add(adoption.edition)) {
                all.add(told(session.get(EditionEntity.class, adoption.edition), adoption, newest));
            }
        }
        return all;
    }

    private static Adopted told(EditionEntity kept, AdoptionEntity adoption, boolean inForce) {
        return new Adopted(kept.edition(), kept.fileName, adoption.at, adoption.by, inForce, adoption.facts());
    }

    @Override
    public Optional<Adopted> find(String id) {
        return list().stream()
                .filter(adopted -> adopted.edition().id().equals(id))
                .findFirst();
    }

    @Override
    public void copyFile(String id, Path target) {
        long content = sessions.run(
                "finding a list edition",
                session -> Optional.ofNullable(session.get(EditionEntity.class, id))
                        .map(edition -> edition.content)
                        .orElseThrow(() -> new IllegalArgumentException("there is no edition " + id)));
        Contents.copy(sessions, content, target);
    }
}
