package portcullis.edge.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import portcullis.flow.port.Notices;

/**
 * The notices in the database, and how far each came to each target. The other stores add the notice of what they store in the same
 * transaction, so that nothing that happened is left untold and nothing is told that did not happen.
 */
@Dependent
public class StoredNotices implements Notices {
    private static final int LONGEST_ANSWER = 500;

    private final Sessions sessions;

    @Inject
    public StoredNotices(Transactions transactions) {
        this.sessions = new Sessions(transactions);
    }

    /** Adds a notice in a running transaction. */
    static void add(StatelessSession session, Notice notice) {
        session.insert(NoticeEntity.of(notice));
    }

    @Override
    public void add(Notice notice) {
        onlyOnce("adding a notice", session -> add(session, notice));
    }

    /** Runs an insertion that somebody else may have been first with. */
    private void onlyOnce(String doing, Consumer<StatelessSession> insertion) {
        try {
            sessions.run(doing, session -> {
                insertion.accept(session);
                return true;
            });
        } catch (StorageFailed failed) {
            if (!failed.isConflict()) {
                throw failed;
            }
        }
    }

    @Override
    public boolean knows(String about) {
        return sessions.run("finding a notice", session -> session.get(NoticeEntity.class, about) != null);
    }

    @Override
    public List<Delivery> claim(String target, Instant since, Instant now, Duration lease, int most) {
        List<String> fresh = sessions.run(
                "finding notices that a target was not told of",
                session -> session.createSelectionQuery(
                                "select n.about from NoticeEntity n where n.raisedAt > :since and not exists"
                                        + " (select 1 from DeliveryEntity d where d.about = n.about and d.target = :target)"
                                        + " order by n.raisedAt, n.about",
                                String.class)
                        .setParameter("since", since)
                        .setParameter("target", target)
                        .setMaxResults(most)
                        .getResultList());
        fresh.forEach(about ->
                onlyOnce("sending a notice on its way", session -> session.insert(entity(about, target, now))));
        return sessions.run("taking due deliveries", session -> {
            var claimed = new ArrayList<Delivery>();
            for (String id : due(session, target, now, most)) {
                DeliveryEntity entity = session.get(DeliveryEntity.class, id, LockMode.PESSIMISTIC_WRITE);
                if (entity.deliveredAt == null && entity.givenUpAt == null && !entity.nextAt.isAfter(now)) {
                    entity.nextAt = now.plus(lease).truncatedTo(ChronoUnit.MICROS);
                    session.update(entity);
                    claimed.add(new Delivery(
                            id,
                            target,
                            session.get(NoticeEntity.class, entity.about).notice(),
                            entity.attempts));
                }
            }
            return claimed;
        });
    }

    private static DeliveryEntity entity(String about, String target, Instant now) {
        var entity = new DeliveryEntity();
        entity.id = UUID.randomUUID().toString();
        entity.about = about;
        entity.target = target;
        entity.nextAt = now.truncatedTo(ChronoUnit.MICROS);
        return entity;
    }

    private static List<String> due(StatelessSession session, String target, Instant now, int most) {
        return session.createSelectionQuery(
                        "select d.id from DeliveryEntity d, NoticeEntity n where n.about = d.about and d.target = :target"
                                + " and d.deliveredAt is null and d.givenUpAt is null and d.nextAt <= :now"
                                + " order by n.raisedAt, n.about",
                        String.class)
                .setParameter("target", target)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void delivered(String id, String answer, Instant now) {
        change(id, answer, entity -> entity.deliveredAt = now.truncatedTo(ChronoUnit.MICROS));
    }

    @Override
    public void failed(String id, String answer, Instant again) {
        change(id, answer, entity -> entity.nextAt = again.truncatedTo(ChronoUnit.MICROS));
    }

    @Override
    public void givenUp(String id, String answer, Instant now) {
        change(id, answer, entity -> entity.givenUpAt = now.truncatedTo(ChronoUnit.MICROS));
    }

    private void change(String id, String answer, Consumer<DeliveryEntity> change) {
        sessions.run("noting what became of a delivery", session -> {
            DeliveryEntity entity = session.get(DeliveryEntity.class, id, LockMode.PESSIMISTIC_WRITE);
            entity.attempts++;
            entity.answer = answer.length() <= LONGEST_ANSWER ? answer : answer.substring(0, LONGEST_ANSWER);
            change.accept(entity);
            session.update(entity);
            return entity;
        });
    }
}
