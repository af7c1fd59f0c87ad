package portcullis.edge.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import portcullis.flow.audit.Act;
import portcullis.flow.audit.CanonicalJson;
import portcullis.flow.audit.Deed;
import portcullis.flow.port.Notices;
import portcullis.flow.port.Page;
import portcullis.flow.port.Rescreenings;

/** The parties of screened rows in the database, and what changes of lists did to them. */
@Dependent
public class StoredRescreenings implements Rescreenings {
    private static final int BATCH = 50;
    private static final int MOST = 100;

    private final Sessions sessions;

    @Inject
    public StoredRescreenings(Transactions transactions) {
        this.sessions = new Sessions(transactions);
    }

    @Override
    public void forEachChunk(Consumer<PartyChunk> taker) {
        Map<Long, String> uploads = new HashMap<>();
        var last = new Place(-1, -1);
        List<PartyChunkEntity> batch = after(last);
        while (!batch.isEmpty()) {
            for (PartyChunkEntity chunk : batch) {
                String upload = uploads.computeIfAbsent(chunk.key.upload(), this::uploadId);
                taker.accept(new PartyChunk(upload, PartyPacking.unpack(chunk.content)));
            }
            last = batch.get(batch.size() - 1).key;
            batch = after(last);
        }
    }

    private List<PartyChunkEntity> after(Place last) {
        return sessions.run(
                "reading the parties of screened rows",
                session -> session.createSelectionQuery(
                                "from PartyChunkEntity p where p.key.upload > :upload"
                                        + " or (p.key.upload = :upload and p.key.number > :number)"
                                        + " order by p.key.upload, p.key.number",
                                PartyChunkEntity.class)
                        .setParameter("upload", last.upload())
                        .setParameter("number", last.number())
                        .setMaxResults(BATCH)
                        .getResultList());
    }

    private String uploadId(long number) {
        return sessions.run("finding an upload", session -> session.get(UploadEntity.class, number).id);
    }

    @Override
    public Optional<Rescreening> begin(Step step, Instant now, Duration lease) {
        try {
            return sessions.run("beginning a rescreening", session -> begin(session, step, now, lease));
        } catch (StorageFailed failed) {
            if (failed.isConflict()) {
                return Optional.empty();
            }
            throw failed;
        }
    }

    private static Optional<Rescreening> begin(StatelessSession session, Step step, Instant now, Duration lease) {
        Optional<RescreeningEntity> known = entity(session, step);
        if (known.isEmpty()) {
            var begun = new RescreeningEntity();
            begun.id = UUID.randomUUID().toString();
            begun.edition = step.edition();
            begun.since = step.since();
            begun.begunAt = now.truncatedTo(ChronoUnit.MICROS);
            begun.leaseUntil = now.plus(lease).truncatedTo(ChronoUnit.MICROS);
            session.insert(begun);
            return Optional.of(begun.rescreening());
        }
        RescreeningEntity taken = session.get(RescreeningEntity.class, known.get().id, LockMode.PESSIMISTIC_WRITE);
        if (taken.finishedAt != null || taken.leaseUntil.isAfter(now)) {
            return Optional.empty();
        }
        taken.leaseUntil = now.plus(lease).truncatedTo(ChronoUnit.MICROS);
        session.update(taken);
        return Optional.of(taken.rescreening());
    }

    private static Optional<RescreeningEntity> entity(StatelessSession session, Step step) {
        return session
                .createSelectionQuery(
                        "from RescreeningEntity r where r.edition = :edition and r.since = :since",
                        RescreeningEntity.class)
                .setParameter("edition", step.edition())
                .setParameter("since", step.since())
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public Rescreening finish(String id, long parties, List<Rescreened> rows, Instant now) {
        return sessions.run("storing a rescreening", session -> {
            RescreeningEntity entity = session.get(RescreeningEntity.class, id, LockMode.PESSIMISTIC_WRITE);
            if (entity.finishedAt == null) {
                rows.forEach(row -> session.insert(RescreenedEntity.of(id, row)));
                entity.finishedAt = now.truncatedTo(ChronoUnit.MICROS);
                entity.parties = parties;
                entity.touched = rows.size();
                entity.changed =
                        (int) rows.stream().filter(Rescreened::isChanged).count();
                session.update(entity);
                rows.stream()
                        .filter(row -> !row.appeared().isEmpty())
                        .forEach(row -> StoredNotices.add(session, appeared(entity, row)));
                StoredAuditLog.append(
                        session,
                        Act.of(entity.finishedAt, Act.Actor.PROGRAM, Deed.RESCREENED, id)
                                .with(Map.of(
                                        "edition",
                                        entity.edition,
                                        "touched",
                                        Integer.toString(entity.touched),
                                        "changed",
                                        Integer.toString(entity.changed))));
            }
            return entity.rescreening();
        });
    }

    @Override
    public Optional<Rescreening> find(Step step) {
        return sessions.run(
                "finding a rescreening", session -> entity(session, step).map(RescreeningEntity::rescreening));
    }

    @Override
    public List<Rescreening> list() {
        return sessions.run(
                "listing rescreenings",
                session -> session
                        .createSelectionQuery(
                                "from RescreeningEntity r order by r.begunAt desc, r.id", RescreeningEntity.class)
                        .setMaxResults(MOST)
                        .getResultList()
                        .stream()
                        .map(RescreeningEntity::rescreening)
                        .toList());
    }

    @Override
    public Page<Rescreened> changed(String id, int page, int size) {
        String where =
                "from RescreenedEntity r where r.key.rescreening = :id and (r.appeared <> '' or r.vanished <> '')";
        return sessions.run("listing rescreened rows", session -> {
            List<Rescreened> items = session
                    .createSelectionQuery(where + " order by r.upload, r.number", RescreenedEntity.class)
                    .setParameter("id", id)
                    .setFirstResult(Math.multiplyExact(page, size))
                    .setMaxResults(size)
                    .getResultList()
                    .stream()
                    .map(RescreenedEntity::rescreened)
                    .toList();
            long total = session.createSelectionQuery("select count(*) " + where, Long.class)
                    .setParameter("id", id)
                    .getSingleResult();
            return new Page<>(items, page, size, total);
        });
    }

    @Override
    public List<Rescreened> ofCase(String caseId) {
        return sessions.run(
                "finding what lists did to a case",
                session -> session
                        .createSelectionQuery(
                                "select r from RescreenedEntity r join RescreeningEntity s on s.id = r.key.rescreening"
                                        + " where r.key.caseId = :id order by s.begunAt desc",
                                RescreenedEntity.class)
                        .setParameter("id", caseId)
                        .getResultList()
                        .stream()
                        .map(RescreenedEntity::rescreened)
                        .toList());
    }

    private static Notices.Notice appeared(RescreeningEntity entity, Rescreened row) {
        return new Notices.Notice(
                "finding " + entity.id + " " + row.caseId(),
                "NEW_FINDING",
                "The case " + row.caseId() + " has a finding that it did not have before.",
                Objects.requireNonNull(entity.finishedAt),
                CanonicalJson.of(Map.of(
                        "caseId",
                        row.caseId(),
                        "uploadId",
                        row.uploadId(),
                        "before",
                        row.before().name(),
                        "after",
                        row.after().name())));
    }
}
