package portcullis.edge.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import portcullis.flow.port.Notices;

/** The notices in the database; the row of each is also the lease of whoever sends it. */
@Dependent
public class StoredNotices implements Notices {
    private final Sessions sessions;

    @Inject
    public StoredNotices(Transactions transactions) {
        this.sessions = new Sessions(transactions);
    }

    @Override
    public void add(Notice notice) {
        try {
            sessions.run("adding a notice", session -> session.insert(NoticeEntity.of(notice)));
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
    public List<Notice> claim(Instant now, Duration lease, int most) {
        return sessions.run("taking due notices", session -> {
            var claimed = new ArrayList<Notice>();
            for (String about : due(session, now, most)) {
                NoticeEntity entity = session.get(NoticeEntity.class, about, LockMode.PESSIMISTIC_WRITE);
                if (entity.deliveredAt == null && !entity.nextAt.isAfter(now)) {
                    entity.nextAt = now.plus(lease).truncatedTo(ChronoUnit.MICROS);
                    session.update(entity);
                    claimed.add(entity.notice());
                }
            }
            return claimed;
        });
    }

    private static List<String> due(StatelessSession session, Instant now, int most) {
        return session.createSelectionQuery(
                        "select n.about from NoticeEntity n where n.deliveredAt is null and n.nextAt <= :now"
                                + " order by n.raisedAt, n.about",
                        String.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void delivered(String about, Instant now) {
        change(about, entity -> entity.deliveredAt = now.truncatedTo(ChronoUnit.MICROS));
    }

    @Override
    public void failed(String about, Instant again) {
        change(about, entity -> entity.nextAt = again.truncatedTo(ChronoUnit.MICROS));
    }

    private void change(String about, java.util.function.Consumer<NoticeEntity> change) {
        sessions.run("noting what became of a notice", session -> {
            NoticeEntity entity = session.get(NoticeEntity.class, about, LockMode.PESSIMISTIC_WRITE);
            entity.attempts++;
            change.accept(entity);
            session.update(entity);
            return entity;
        });
    }
}
