package portcullis.edge.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import portcullis.flow.port.ListSources;

/** The publishers in the database; the row of each is also the lease of whoever asks it. */
@Dependent
public class StoredListSources implements ListSources {
    private final Sessions sessions;

    @Inject
    public StoredListSources(Transactions transactions) {
        this.sessions = new Sessions(transactions);
    }

    @Override
    public Optional<Source> begin(String name, Instant before, Instant now, Lease lease) {
        try {
            return sessions.run(
                    "taking the lease of a list source",
                    session -> begun(session, name, before, now).map(entity -> {
                        entity.leaseUntil = now.plus(lease.length()).truncatedTo(ChronoUnit.MICROS);
                        entity.leaseBy = lease.who();
                        session.update(entity);
                        return entity.source();
                    }));
        } catch (StorageFailed failed) {
            if (failed.isConflict()) {
                return Optional.empty();
            }
            throw failed;
        }
    }

    private static Optional<ListSourceEntity> begun(
            StatelessSession session, String name, Instant before, Instant now) {
        ListSourceEntity entity = session.get(ListSourceEntity.class, name, LockMode.PESSIMISTIC_WRITE);
        if (entity == null) {
            var first = new ListSourceEntity();
            first.name = name;
            session.insert(first);
            return Optional.of(first);
        }
        Instant looked = entity.lookedAt;
        boolean due = looked == null || !looked.isAfter(before);
        return due && !entity.leaseUntil.isAfter(now) ? Optional.of(entity) : Optional.empty();
    }

    @Override
    public void end(Source source) {
        sessions.run("ending a look at a list source", session -> {
            ListSourceEntity entity = session.get(ListSourceEntity.class, source.name(), LockMode.PESSIMISTIC_WRITE);
            entity.take(source);
            session.update(entity);
            return entity;
        });
    }

    @Override
    public List<Source> list() {
        return sessions.run(
                "listing list sources",
                session -> session
                        .createSelectionQuery("from ListSourceEntity s order by s.name", ListSourceEntity.class)
                        .getResultList()
                        .stream()
                        .map(ListSourceEntity::source)
                        .toList());
    }
}
