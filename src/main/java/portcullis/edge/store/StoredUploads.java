package portcullis.edge.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import portcullis.flow.audit.Act;
import portcullis.flow.audit.Deed;
import portcullis.flow.port.Documents;
import portcullis.flow.port.Page;
import portcullis.flow.port.Uploads;
import portcullis.flow.upload.Request;
import portcullis.flow.upload.Tally;
import portcullis.flow.upload.Turn;
import portcullis.flow.upload.Upload;

/** The uploads in the database. An upload is stored together with its progress and the task of reading its file. */
@Dependent
public class StoredUploads implements Uploads {
    private static final int KEY_LENGTH = 255;

    private final Sessions sessions;
    private final Documents documents;
    private final InstantSource clock;

    @Inject
    public StoredUploads(Transactions transactions, Documents documents, InstantSource clock) {
        this.sessions = new Sessions(transactions);
        this.documents = documents;
        this.clock = clock;
    }

    /**
     * @throws IllegalArgumentException when the bytes are not those that {@code original} tells of, or the key is longer than
     *     255 characters
     */
    @Override
    public Upload add(Request request, Upload.Original original, Optional<String> key, InputStream bytes) {
        if (key.filter(text -> text.length() > KEY_LENGTH).isPresent()) {
            throw new IllegalArgumentException("an idempotency key has at most " + KEY_LENGTH + " characters");
        }
        try {
            return sessions.run(
                    "storing an upload",
                    session -> key.flatMap(text -> byKey(session, request.sender(), text))
                            .orElseGet(() -> insert(session, request, new Sent(original, key, bytes))));
        } catch (StorageFailed failed) {
            return key.filter(text -> failed.isConflict())
                    .flatMap(text -> findByKey(request.sender(), text))
                    .orElseThrow(() -> failed);
        }
    }

    private record Sent(Upload.Original original, Optional<String> key, InputStream bytes) {}

    /** The pieces go first, so that a second sender of the same key waits for the end of this transaction only. */
    private Upload insert(StatelessSession session, Request request, Sent sent) {
        Contents.Kept kept = Contents.keep(session, sent.bytes);
        if (kept.bytes() != sent.original.bytes() || !kept.sha256().equals(sent.original.sha256())) {
            throw new IllegalArgumentException("the file has " + kept.bytes() + " bytes with SHA-256 " + kept.sha256()
                    + ", not as told " + sent.original);
        }
        var upload = new UploadEntity();
        upload.no = Contents.next(session, "upload_seq");
        upload.id = UUID.randomUUID().toString();
        upload.sender = request.sender();
        upload.key = sent.key.orElse(null);
        upload.fileName = sent.original.fileName();
        upload.sha256 = kept.sha256();
        upload.fileSize = kept.bytes();
        upload.content = kept.number();
        upload.receivedAt = now();
        upload.request = documents.write(request);
        session.insert(upload);
        var progress = new ProgressEntity();
        progress.upload = upload.no;
        session.insert(progress);
        TurnEntity turn = TurnEntity.of(upload);
        session.insert(turn);
        session.insert(TaskEntity.of(new Place(upload.no, TaskEntity.READING), upload.receivedAt, 0));
        StoredAuditLog.append(session, received(upload));
        return told(upload, progress, turn);
    }

    private static Act received(UploadEntity upload) {
        return Act.of(upload.receivedAt, Act.Actor.named(upload.sender), Deed.UPLOAD_RECEIVED, upload.id)
                .in(upload.id)
                .with(Map.of(
                        "fileName", upload.fileName, "sha256", upload.sha256, "bytes", Long.toString(upload.fileSize)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public Optional<Upload> find(String id) {
        return sessions.run("finding an upload", session -> one(session, "u.id = ?1", id));
    }

    @Override
    public Optional<Upload> findByKey(String sender, String key) {
        return sessions.run("finding an upload by its key", session -> byKey(session, sender, key));
    }

    private Optional<Upload> byKey(StatelessSession session, String sender, String key) {
        return one(session, "u.sender = ?1 and u.key = ?2", sender, key);
    }

    @Override
    public Optional<Upload> findByDigest(String sender, String sha256) {
        return sessions.run(
                "finding an upload by its digest",
                session -> one(session, "u.sender = ?1 and u.sha256 = ?2", sender, sha256));
    }

    @Override
    public Optional<Upload> sameFileBefore(Upload upload) {
        return sessions.run(
                "finding an earlier upload of the same file",
                session -> number(session, upload.id())
                        .flatMap(before -> session.createQuery(
                                        "from UploadEntity u where u.sender = :sender and u.sha256 = :sha256 and u.no < :before"
                                                + " order by u.no desc",
                                        UploadEntity.class)
                                .setParameter("sender", upload.request().sender())
                                .setParameter("sha256", upload.original().sha256())
                                .setParameter("before", before)
                                .setMaxResults(1)
                                .getResultStream()
                                .findFirst())
                        .map(entity -> told(session, entity)));
    }

    /** The newest upload that the condition holds for. */
    private Optional<Upload> one(StatelessSession session, String condition, String... values) {
        var query = session.createQuery(
                        "from UploadEntity u where " + condition + " order by u.no desc", UploadEntity.class)
                .setMaxResults(1);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.getResultStream().findFirst().map(upload -> told(session, upload));
    }

    @Override
    public Page<Upload> list(int page, int size) {
        return list("", Optional.empty(), page, size);
    }

    @Override
    public Page<Upload> listBySender(String sender, int page, int size) {
        return list(" where u.sender = :sender", Optional.of(sender), page, size);
    }

    private Page<Upload> list(String where, Optional<String> sender, int page, int size) {
        return sessions.run("listing uploads", session -> {
            var uploads = session.createSelectionQuery(
                            "from UploadEntity u" + where + " order by u.no desc", UploadEntity.class)
                    .setFirstResult(Math.multiplyExact(page, size))
                    .setMaxResults(size);
            var total = session.createSelectionQuery("select count(*) from UploadEntity u" + where, Long.class);
            sender.ifPresent(name -> {
                uploads.setParameter("sender", name);
                total.setParameter("sender", name);
            });
            var told = uploads.getResultList().stream()
                    .map(upload -> told(session, upload))
                    .toList();
            return new Page<>(told, page, size, total.getSingleResult());
        });
    }

    @Override
    public boolean cancel(String id) {
        return sessions.run(
                "cancelling an upload",
                session -> number(session, id)
                        .map(number -> session.get(ProgressEntity.class, number, LockMode.PESSIMISTIC_WRITE))
                        .filter(progress -> !progress.status.isFinal())
                        .map(progress -> {
                            progress.end(Upload.Status.CANCELLED, now());
                            session.update(progress);
                            StoredAuditLog.append(
                                    session,
                                    Act.of(now(), Act.Actor.PROGRAM, Deed.UPLOAD_ENDED, id)
                                            .in(id)
                                            .with(Map.of("status", "CANCELLED")));
                            return true;
                        })
                        .orElse(false));
    }

    @Override
    public boolean setTurn(String id, Turn turn) {
        return sessions.run(
                "setting when an upload is worked on",
                session -> number(session, id)
                        .filter(number -> !session.get(ProgressEntity.class, number)
                                .status
                                .isFinal())
                        .filter(number -> session.createMutationQuery("update TurnEntity t set t.paused = :paused,"
                                                + " t.priority = :priority where t.upload = :upload")
                                        .setParameter("paused", turn.paused())
                                        .setParameter("priority", turn.priority())
                                        .setParameter("upload", number)
                                        .executeUpdate()
                                == 1)
                        .isPresent());
    }

    @Override
    public void copyOriginal(String id, Path target) {
        long content = sessions.run(
                "finding an upload's file",
                session -> session.createQuery("select u.content from UploadEntity u where u.id = :id", Long.class)
                        .setParameter("id", id)
                        .getResultStream()
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("there is no upload " + id)));
        Contents.copy(sessions, content, target);
    }

    /** The number by which the tables know an upload. */
    static Optional<Long> number(StatelessSession session, String id) {
        return session.createQuery("select u.no from UploadEntity u where u.id = :id", Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    private Upload told(StatelessSession session, UploadEntity upload) {
        return told(upload, session.get(ProgressEntity.class, upload.no), session.get(TurnEntity.class, upload.no));
    }

    private Upload told(UploadEntity upload, ProgressEntity progress, TurnEntity turn) {
        var shape = Optional.ofNullable(upload.shape).map(documents::readShape);
        Request asked = documents.readRequest(upload.request);
        Tally tally = progress.tally();
        return new Upload(
                upload.id,
                shape.map(found -> asked.with(found.kind())).orElse(asked),
                new Upload.Original(upload.fileName, upload.sha256, upload.fileSize),
                progress.status,
                turn.turn(),
                shape,
                tally,
                upload.receivedAt,
                Optional.ofNullable(progress.startedAt),
                Optional.ofNullable(progress.finishedAt),
                Optional.ofNullable(upload.basis).map(documents::readBasis),
                Optional.ofNullable(upload.problem).map(documents::readProblem));
    }
}
