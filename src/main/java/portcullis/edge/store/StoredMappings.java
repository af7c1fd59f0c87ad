package portcullis.edge.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;
import portcullis.core.subject.SubjectKind;
import portcullis.flow.port.Documents;
import portcullis.flow.port.Mappings;

/** The saved mappings in the database. */
@Dependent
public class StoredMappings implements Mappings {
    private static final String LIVE = "from MappingEntity m where m.removedAt is null and ";

    private final Sessions sessions;
    private final Documents documents;

    @Inject
    public StoredMappings(Transactions transactions, Documents documents) {
        this.sessions = new Sessions(transactions);
        this.documents = documents;
    }

    @Override
    public void add(Saved saved) {
        sessions.run("saving a mapping", session -> {
            var entity = new MappingEntity();
            entity.no = Contents.next(session, "saved_mapping_seq");
            entity.id = saved.id();
            entity.name = saved.name();
            entity.kind = saved.kind().map(Enum::name).orElse(null);
            entity.print = saved.print();
            entity.document = documents.write(saved.mapping());
            entity.owner = saved.owner();
            entity.shared = saved.shared();
            entity.savedAt = saved.savedAt().truncatedTo(ChronoUnit.MICROS);
            return session.insert(entity);
        });
    }

    @Override
    public Optional<Saved> find(String id) {
        return sessions.run(
                "finding a mapping",
                session -> query(session, "m.id = :id")
                        .setParameter("id", id)
                        .getResultStream()
                        .map(this::told)
                        .findFirst());
    }

    @Override
    public List<Saved> list(String owner) {
        return sessions.run(
                "listing mappings",
                session -> query(session, "(m.owner = :owner or m.shared = true) order by m.no desc")
                        .setParameter("owner", owner)
                        .getResultStream()
                        .map(this::told)
                        .toList());
    }

    @Override
    public Optional<Saved> forHeader(String owner, List<String> prints) {
        if (prints.isEmpty()) {
            return Optional.empty();
        }
        return sessions.run(
                "finding the mapping of a header",
                session -> query(
                                session,
                                "m.print in (:prints) and (m.owner = :owner or m.shared = true)"
                                        + " order by case when m.owner = :owner then 0 else 1 end, m.no desc")
                        .setParameter("owner", owner)
                        .setParameterList("prints", prints)
                        .setMaxResults(1)
                        .getResultStream()
                        .map(this::told)
                        .findFirst());
    }

    @Override
    public boolean remove(String id, String by, Instant at) {
        return sessions.run(
                "removing a mapping",
                session -> session.createMutationQuery("update MappingEntity m set m.removedBy = :by, m.removedAt = :at"
                                        + " where m.id = :id and m.removedAt is null")
                                .setParameter("by", by)
                                .setParameter("at", at.truncatedTo(ChronoUnit.MICROS))
                                .setParameter("id", id)
                                .executeUpdate()
                        > 0);
    }

    private static SelectionQuery<MappingEntity> query(StatelessSession session, String condition) {
        return session.createSelectionQuery(LIVE + condition, MappingEntity.class);
    }

    private Saved told(MappingEntity entity) {
        return new Saved(
                entity.id,
                entity.name,
                Optional.ofNullable(entity.kind).map(SubjectKind::valueOf),
                entity.print,
                documents.readMapping(entity.document),
                entity.owner,
                entity.shared,
                entity.savedAt);
    }
}
