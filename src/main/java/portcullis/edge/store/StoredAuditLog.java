package portcullis.edge.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import portcullis.flow.audit.Act;
import portcullis.flow.audit.Deed;
import portcullis.flow.audit.Link;
import portcullis.flow.port.AuditLog;

/**
 * The audit trail in the database. Adding locks the one row that holds the chain's end, last of all rows that a transaction locks, so
 * that nobody who holds it waits for anybody. The other stores add the record of what they store in the same transaction.
 */
@Dependent
public class StoredAuditLog implements AuditLog {
    private static final int BATCH = 1_000;

    private final Sessions sessions;

    @Inject
    public StoredAuditLog(Transactions transactions) {
        this.sessions = new Sessions(transactions);
    }

    /** Adds a record in a running transaction; nothing may be locked after it. */
    static Link append(StatelessSession session, Act act) {
        AuditHeadEntity end = session.get(AuditHeadEntity.class, AuditHeadEntity.ONLY, LockMode.PESSIMISTIC_WRITE);
        Link link = Link.after(end.seq, end.hash, act);
        session.insert(AuditEntity.of(link));
        end.seq = link.seq();
        end.hash = link.hash();
        session.update(end);
        return link;
    }

    @Override
    public Link append(Act act) {
        return sessions.run("adding to the audit trail", session -> append(session, act));
    }

    @Override
    public Head head() {
        return sessions.run(
                "reading the end of the audit trail",
                session ->
                        session.get(AuditHeadEntity.class, AuditHeadEntity.ONLY).head());
    }

    @Override
    public Head start() {
        return sessions.run("reading the start of the audit trail", StoredAuditLog::start);
    }

    private static Head start(StatelessSession session) {
        return session.createSelectionQuery("from AuditCutEntity c order by c.seq desc", AuditCutEntity.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(cut -> new Head(cut.seq, cut.hash))
                .orElse(new Head(0, Link.NOTHING));
    }

    @Override
    public List<Link> after(long seq, int most) {
        return sessions.run(
                "reading the audit trail",
                session -> session.createSelectionQuery(
                                "from AuditEntity a where a.seq > :seq order by a.seq", AuditEntity.class)
                        .setParameter("seq", seq)
                        .setMaxResults(most)
                        .getResultStream()
                        .map(AuditEntity::link)
                        .toList());
    }

    @Override
    public List<Link> before(long seq, Filter filter, int most) {
        var conditions = new ArrayList<String>();
        var values = new LinkedHashMap<String, Object>();
        conditions.add("a.seq < :seq");
        values.put("seq", seq);
        narrow(filter.actor(), "a.actor = :actor", "actor", conditions, values);
        narrow(filter.deed(), "a.deed = :deed", "deed", conditions, values);
        narrow(filter.object(), "a.object = :object", "object", conditions, values);
        narrow(filter.upload(), "a.upload = :upload", "upload", conditions, values);
        narrow(filter.from(), "a.at >= :since", "since", conditions, values);
        narrow(filter.until(), "a.at < :until", "until", conditions, values);
        return sessions.run("reading a page of the audit trail", session -> {
            var query = session.createSelectionQuery(
                    "from AuditEntity a where " + String.join(" and ", conditions) + " order by a.seq desc",
                    AuditEntity.class);
            values.forEach(query::setParameter);
            return query.setMaxResults(most)
                    .getResultStream()
                    .map(AuditEntity::link)
                    .toList();
        });
    }

    private static void narrow(
            Optional<?> wanted, String condition, String name, List<String> conditions, Map<String, Object> values) {
        wanted.ifPresent(value -> {
            conditions.add(condition);
            values.put(name, value);
        });
    }

    @Override
    public Optional<Link> latestOf(String uploadId) {
        return sessions.run(
                "reading what the audit trail has of an upload",
                session -> session.createSelectionQuery(
                                "from AuditEntity a where a.upload = :upload and a.deed <> :download order by a.seq desc",
                                AuditEntity.class)
                        .setParameter("upload", uploadId)
                        .setParameter("download", Deed.DOWNLOADED)
                        .setMaxResults(1)
                        .getResultStream()
                        .map(AuditEntity::link)
                        .findFirst());
    }

    @Override
    public Optional<Link> find(long seq) {
        return sessions.run(
                "reading a record of the audit trail",
                session ->
                        Optional.ofNullable(session.get(AuditEntity.class, seq)).map(AuditEntity::link));
    }

    @Override
    public void forEachOf(String uploadId, long upTo, Consumer<Link> taker) {
        long seq = 0;
        List<Link> batch = of(uploadId, seq, upTo);
        while (!batch.isEmpty()) {
            batch.forEach(taker);
            seq = batch.get(batch.size() - 1).seq();
            batch = batch.size() < BATCH ? List.of() : of(uploadId, seq, upTo);
        }
    }

    private List<Link> of(String uploadId, long after, long upTo) {
        return sessions.run(
                "reading what the audit trail has of an upload",
                session -> session.createSelectionQuery(
                                "from AuditEntity a where a.upload = :upload and a.deed <> :download"
                                        + " and a.seq > :after and a.seq <= :upTo order by a.seq",
                                AuditEntity.class)
                        .setParameter("upload", uploadId)
                        .setParameter("download", Deed.DOWNLOADED)
                        .setParameter("after", after)
                        .setParameter("upTo", upTo)
                        .setMaxResults(BATCH)
                        .getResultStream()
                        .map(AuditEntity::link)
                        .toList());
    }

    @Override
    public long cut(long upTo, String by, Instant now) {
        return sessions.run("deleting the oldest part of the audit trail", session -> {
            Link last = Optional.ofNullable(session.get(AuditEntity.class, upTo))
                    .map(AuditEntity::link)
                    .orElseThrow(() -> new IllegalArgumentException("there is no record " + upTo));
            var cut = new AuditCutEntity();
            cut.seq = last.seq();
            cut.hash = last.hash();
            cut.by = by;
            cut.at = now.truncatedTo(ChronoUnit.MICROS);
            session.insert(cut);
            long gone = session.createMutationQuery("delete from AuditEntity a where a.seq <= :seq")
                    .setParameter("seq", upTo)
                    .executeUpdate();
            append(
                    session,
                    Act.of(now, Act.Actor.named(by), Deed.RECORDS_DELETED, "audit trail")
                            .with(Map.of("hash", last.hash(), "upTo", Long.toString(upTo))));
            return gone;
        });
    }
}
