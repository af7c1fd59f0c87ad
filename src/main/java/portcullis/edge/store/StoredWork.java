package portcullis.edge.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import portcullis.core.intake.FileProblem;
import portcullis.core.intake.RawRow;
import portcullis.core.review.CaseFile;
import portcullis.core.screen.Basis;
import portcullis.flow.audit.Act;
import portcullis.flow.audit.CanonicalJson;
import portcullis.flow.audit.Deed;
import portcullis.flow.port.Documents;
import portcullis.flow.port.Notices;
import portcullis.flow.port.Work;
import portcullis.flow.upload.Shape;
import portcullis.flow.upload.Tally;
import portcullis.flow.upload.Upload;

/**
 * The tasks in the database. Every storing method locks its task's row first, which only the holder of the task's token passes,
 * and so has no rival; it ends by locking the upload's progress, and when the upload has become final in the meantime takes
 * everything back.
 */
@Dependent
public class StoredWork implements Work {
    private final Sessions sessions;
    private final Documents documents;

    @Inject
    public StoredWork(Transactions transactions, Documents documents) {
        this.sessions = new Sessions(transactions);
        this.documents = documents;
    }

    @Override
    public Optional<Lease> claim(Claimant claimant, Instant now, Duration lease) {
        return sessions.run(
                "claiming a task",
                session -> new TaskQueue(session, claimant, now)
                        .next()
                        .map(task -> lease(session, task, claimant.name(), now.plus(lease))));
    }

    private static boolean isFinal(StatelessSession session, long upload) {
        return session.get(ProgressEntity.class, upload).status.isFinal();
    }

    private static Lease lease(StatelessSession session, TaskEntity task, String worker, Instant until) {
        String token = UUID.randomUUID().toString();
        task.token = token;
        task.worker = worker;
        task.freeAt = micros(until);
        task.claims++;
        session.update(task);
        String upload = session.createQuery("select u.id from UploadEntity u where u.no = :no", String.class)
                .setParameter("no", task.key.upload())
                .getSingleResult();
        return new Lease(upload, task.chunk(), token, task.claims);
    }

    @Override
    public boolean beginReading(Lease lease, Basis basis, Shape shape, Instant now) {
        return holding("beginning to read an upload", lease, (session, task) -> {
            ProgressEntity progress = locked(session, task);
            if (progress.status == Upload.Status.RECEIVED) {
                progress.status = Upload.Status.READING;
                progress.startedAt = micros(now);
                session.update(progress);
            }
            session.createMutationQuery(
                            "update UploadEntity u set u.basis = coalesce(u.basis, :basis) where u.no = :no")
                    .setParameter("basis", documents.write(basis))
                    .setParameter("no", task.key.upload())
                    .executeUpdate();
            setDocument(session, task, "shape", documents.write(shape));
            return true;
        });
    }

    @Override
    public int rowsStored(String uploadId) {
        return sessions.run(
                "counting stored rows",
                session -> StoredUploads.number(session, uploadId)
                        .map(number -> session.get(ProgressEntity.class, number).rowsRead)
                        .orElseThrow(() -> new IllegalArgumentException("there is no upload " + uploadId)));
    }

    @Override
    public boolean addChunk(Lease lease, List<RawRow> rows, Instant leaseUntil) {
        return holding("storing rows to screen", lease, (session, task) -> {
            task.freeAt = micros(leaseUntil);
            session.update(task);
            ProgressEntity progress = locked(session, task);
            insertChunk(session, progress, rows, 0);
            progress.rowsRead += rows.size();
            session.update(progress);
            return true;
        });
    }

    @Override
    public Course course(Lease lease, int ahead, Instant leaseUntil) {
        return sessions.run("looking how far screening has come", session -> {
            Optional<TaskEntity> held = held(session, lease);
            if (held.isEmpty() || isFinal(session, held.get().key.upload())) {
                return Course.STOP;
            }
            TaskEntity task = held.get();
            if (session.get(TurnEntity.class, task.key.upload()).paused) {
                return Course.STOP;
            }
            task.freeAt = micros(leaseUntil);
            session.update(task);
            return session.get(ProgressEntity.class, task.key.upload()).chunksOpen < ahead ? Course.GO_ON : Course.WAIT;
        });
    }

    @Override
    public boolean finishReading(Lease lease, Shape shape, Instant now) {
        return holding("ending to read an upload", lease, (session, task) -> {
            close(session, task);
            setDocument(session, task, "shape", documents.write(shape));
            ProgressEntity progress = locked(session, task);
            progress.status = Upload.Status.SCREENING;
            finishIfDone(progress, now);
            session.update(progress);
            record(session, lease, progress);
            return true;
        });
    }

    @Override
    public List<RawRow> rows(Lease lease) {
        return sessions.run(
                "reading the rows of a chunk",
                session -> StoredUploads.number(session, lease.uploadId())
                        .flatMap(upload ->
                                Optional.ofNullable(session.get(ChunkEntity.class, new Place(upload, lease.chunk()))))
                        .map(chunk -> RowPacking.unpack(chunk.content))
                        .orElseThrow(() -> new IllegalArgumentException("there is no chunk for " + lease)));
    }

    /** @throws IllegalArgumentException when there is not one case for each row of the chunk */
    @Override
    public boolean completeChunk(Lease lease, List<CaseFile> cases, Instant now) {
        return holding("storing the cases of a chunk", lease, (session, task) -> {
            if (cases.size() != task.rows) {
                throw new IllegalArgumentException(
                        lease + " has " + task.rows + " rows, and cannot end with " + cases.size() + " cases");
            }
            if (isFinal(session, task.key.upload())) {
                return false;
            }
            cases.forEach(file -> session.insert(entity(task.key.upload(), lease, file)));
            session.insert(PartyChunkEntity.of(task.key, cases));
            cases.forEach(file -> CaseListingEntity.of(new Place(task.key.upload(), file.rowNumber()), file)
                    .forEach(session::insert));
            close(session, task);
            ProgressEntity progress = locked(session, task);
            progress.add(Tally.of(cases));
            progress.chunksOpen--;
            if (progress.status == Upload.Status.SCREENING) {
                finishIfDone(progress, now);
            }
            session.update(progress);
            record(session, lease, progress);
            return true;
        });
    }

    @Override
    public Backlog backlog() {
        return sessions.run("counting what is left to do", session -> {
            Object[] counts = session.createSelectionQuery(
                            "select count(*), coalesce(sum(t.rows), 0), coalesce(sum(case when t.key.number = :reading"
                                    + " then 1 else 0 end), 0) from TaskEntity t where t.open = true",
                            Object[].class)
                    .setParameter("reading", TaskEntity.READING)
                    .getSingleResult();
            long files = ((Number) counts[2]).longValue();
            return new Backlog(files, ((Number) counts[0]).longValue() - files, ((Number) counts[1]).longValue());
        });
    }

    @Override
    public boolean split(Lease lease) {
        return holding("splitting a chunk", lease, (session, task) -> {
            List<RawRow> rows = RowPacking.unpack(session.get(ChunkEntity.class, task.key).content);
            if (rows.size() < 2) {
                throw new IllegalArgumentException("one row cannot be split: " + lease);
            }
            int half = rows.size() / 2;
            close(session, task);
            ProgressEntity progress = locked(session, task);
            insertChunk(session, progress, rows.subList(0, half), 1);
            insertChunk(session, progress, rows.subList(half, rows.size()), 1);
            progress.chunksOpen--;
            session.update(progress);
            return true;
        });
    }

    /** The next chunk of an upload whose progress is locked. */
    private static void insertChunk(StatelessSession session, ProgressEntity progress, List<RawRow> rows, int claims) {
        var chunk = new ChunkEntity();
        chunk.content = RowPacking.pack(rows);
        chunk.key = new Place(progress.upload, progress.chunks);
        session.insert(chunk);
        TaskEntity task = TaskEntity.of(chunk.key, Instant.EPOCH, rows.size());
        task.claims = claims;
        session.insert(task);
        progress.chunks++;
        progress.chunksOpen++;
    }

    private CaseEntity entity(long upload, Lease lease, CaseFile file) {
        if (!file.uploadId().equals(lease.uploadId())) {
            throw new IllegalArgumentException("case " + file.id() + " is none of upload " + lease.uploadId());
        }
        var entity = new CaseEntity();
        entity.key = new Place(upload, file.rowNumber());
        entity.recommendation = file.recommendation();
        entity.standing = file.standing();
        entity.outcomes = OutcomeBits.of(file.screening().outcomes());
        entity.document = documents.write(file);
        return entity;
    }

    @Override
    public boolean fail(Lease lease, FileProblem problem, Instant now) {
        return holding("ending an upload with a problem", lease, (session, task) -> {
            close(session, task);
            setDocument(session, task, "problem", documents.write(problem));
            ProgressEntity progress = locked(session, task);
            progress.end(Upload.Status.FAILED, micros(now));
            session.update(progress);
            record(session, lease, progress);
            return true;
        });
    }

    @Override
    public void release(Lease lease, Instant notBefore) {
        giveBack(lease, notBefore, lease.attempt() - 1);
    }

    @Override
    public void drop(Lease lease, Instant notBefore) {
        giveBack(lease, notBefore, lease.attempt());
    }

    private void giveBack(Lease lease, Instant notBefore, int claims) {
        sessions.run("giving a task back", session -> {
            Optional<TaskEntity> held = held(session, lease);
            held.ifPresent(task -> {
                task.token = null;
                task.freeAt = micros(notBefore);
                task.claims = claims;
                session.update(task);
            });
            return held.isPresent();
        });
    }

    /** Runs the work while holding the task's row; false, and nothing kept, when the lease is lost or the upload final. */
    private boolean holding(String doing, Lease lease, BiPredicate<StatelessSession, TaskEntity> work) {
        try {
            return sessions.run(
                    doing,
                    session -> held(session, lease)
                            .filter(task -> work.test(session, task))
                            .isPresent());
        } catch (UploadEnded ended) {
            return false;
        }
    }

    private static Optional<TaskEntity> held(StatelessSession session, Lease lease) {
        return StoredUploads.number(session, lease.uploadId())
                .map(upload -> session.get(
                        TaskEntity.class, new Place(upload, TaskEntity.number(lease)), LockMode.PESSIMISTIC_WRITE))
                .filter(task -> task.open && lease.token().equals(task.token));
    }

    /** The upload's progress, locked until the transaction ends; whoever asks has its task locked. */
    private static ProgressEntity locked(StatelessSession session, TaskEntity task) {
        ProgressEntity progress = session.get(ProgressEntity.class, task.key.upload(), LockMode.PESSIMISTIC_WRITE);
        if (progress.status.isFinal()) {
            throw new UploadEnded();
        }
        return progress;
    }

    private static void close(StatelessSession session, TaskEntity task) {
        task.close();
        session.update(task);
    }

    private static void finishIfDone(ProgressEntity progress, Instant now) {
        if (progress.chunksOpen == 0) {
            progress.end(Upload.Status.FINISHED, micros(now));
        }
    }

    /** Writes the end of an upload into the audit trail: one record, however many rows it has. */
    private static void record(StatelessSession session, Lease lease, ProgressEntity progress) {
        Instant ended = progress.finishedAt;
        if (!progress.status.isFinal() || ended == null) {
            return;
        }
        Tally tally = progress.tally();
        var counts = new TreeMap<String, String>();
        counts.put("status", progress.status.name());
        counts.put("rowsScreened", Integer.toString(tally.rowsScreened()));
        counts.put("rowsRejected", Integer.toString(tally.rowsRejected()));
        tally.recommendations().forEach((name, count) -> counts.put(name.name(), Integer.toString(count)));
        StoredNotices.add(
                session,
                new Notices.Notice(
                        "upload " + lease.uploadId(),
                        "UPLOAD_FINISHED",
                        "The upload " + lease.uploadId() + " ended as " + progress.status + ".",
                        ended,
                        CanonicalJson.of(with(counts, "uploadId", lease.uploadId()))));
        StoredAuditLog.append(
                session,
                Act.of(ended, Act.Actor.PROGRAM, Deed.UPLOAD_ENDED, lease.uploadId())
                        .in(lease.uploadId())
                        .with(counts));
    }

    private static Map<String, String> with(Map<String, String> texts, String name, String text) {
        var more = new TreeMap<>(texts);
        more.put(name, text);
        return more;
    }

    private static void setDocument(StatelessSession session, TaskEntity task, String column, String document) {
        session.createMutationQuery("update UploadEntity u set u." + column + " = :document where u.no = :no")
                .setParameter("document", document)
                .setParameter("no", task.key.upload())
                .executeUpdate();
    }

    private static Instant micros(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    /** Takes the transaction back because the upload was cancelled or failed meanwhile. */
    private static final class UploadEnded extends RuntimeException {
        private static final long serialVersionUID = 1;

        UploadEnded() {
            super("the upload has ended", null, false, false);
        }
    }
}
