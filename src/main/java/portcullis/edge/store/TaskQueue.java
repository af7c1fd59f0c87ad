package portcullis.edge.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import portcullis.flow.port.Work;

/**
 * The order in which tasks are taken: uploads of the highest priority first; among them the sender who was served longest ago, of whose
 * uploads that which was served longest ago; of this the first free chunk, and the reading of its file last. So a small upload gets
 * every second task beside a large one, however many senders' files are waiting.
 */
final class TaskQueue {
    /** More than there are workers at any time, so that one of them is left for each. */
    private static final int CANDIDATES = 64;

    private final StatelessSession session;
    private final Work.Claimant claimant;
    private final Instant now;

    TaskQueue(StatelessSession session, Work.Claimant claimant, Instant now) {
        this.session = session;
        this.claimant = claimant;
        this.now = now;
    }

    /** The next task, locked, its upload marked as served; uploads found to be final are taken out of the queue on the way. */
    Optional<TaskEntity> next() {
        for (TurnEntity turn : turns()) {
            if (session.get(ProgressEntity.class, turn.upload).status.isFinal()) {
                close(turn.upload);
            } else {
                Optional<TaskEntity> task = nextOf(turn);
                if (task.isPresent()) {
                    serve(turn.upload);
                    return task;
                }
            }
        }
        return Optional.empty();
    }

    private List<TurnEntity> turns() {
        return session.createSelectionQuery(
                        "from TurnEntity t where t.open = true and t.paused = false order by t.priority desc,"
                                + " (select max(o.served) from TurnEntity o where o.open = true and o.sender = t.sender),"
                                + " t.served, t.upload",
                        TurnEntity.class)
                .getResultList();
    }

    /**
     * Looks first and locks then, one row at a time: H2 would lock every free task in order to sort them, and other workers would
     * find none. A candidate that somebody else is just taking is passed over.
     */
    private Optional<TaskEntity> nextOf(TurnEntity turn) {
        boolean reads = claimant.fileBytes() >= turn.fileSize;
        if (!reads && !claimant.chunks()) {
            return Optional.empty();
        }
        return session
                .createSelectionQuery(
                        "select t.key from TaskEntity t where t.open = true and t.key.upload = :upload and t.freeAt <= :now"
                                + " and t.key.number between :first and :last"
                                + " order by t.open, t.key.upload, t.key.number",
                        Place.class)
                .setParameter("upload", turn.upload)
                .setParameter("now", now)
                .setParameter("first", claimant.chunks() ? 0 : TaskEntity.READING)
                .setParameter("last", reads ? TaskEntity.READING : TaskEntity.READING - 1)
                .setMaxResults(CANDIDATES)
                .getResultList()
                .stream()
                .flatMap(candidate -> lockedIfFree(candidate).stream())
                .findFirst();
    }

    private Optional<TaskEntity> lockedIfFree(Place candidate) {
        return session
                .createSelectionQuery(
                        "from TaskEntity t where t.key.upload = :upload and t.key.number = :number"
                                + " and t.open = true and t.freeAt <= :now",
                        TaskEntity.class)
                .setParameter("upload", candidate.upload())
                .setParameter("number", candidate.number())
                .setParameter("now", now)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .getResultList()
                .stream()
                .findFirst();
    }

    private void serve(long upload) {
        session.createMutationQuery("update TurnEntity t set t.served = :served where t.upload = :upload")
                .setParameter("served", Contents.next(session, "turn_seq"))
                .setParameter("upload", upload)
                .executeUpdate();
    }

    private void close(long upload) {
        session.createMutationQuery("update TurnEntity t set t.open = false where t.upload = :upload")
                .setParameter("upload", upload)
                .executeUpdate();
        session.createMutationQuery("update TaskEntity t set t.open = false where t.key.upload = :upload")
                .setParameter("upload", upload)
                .executeUpdate();
    }
}
