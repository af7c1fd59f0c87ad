package portcullis.edge.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.StatelessSession;
import portcullis.flow.audit.Act;
import portcullis.flow.audit.Deed;
import portcullis.flow.port.ListAlarms;

/** The alarms about list files in the database, with the files that are held back. */
@Dependent
public class StoredListAlarms implements ListAlarms {
    private static final int MOST = 100;

    private final Sessions sessions;

    @Inject
    public StoredListAlarms(Transactions transactions) {
        this.sessions = new Sessions(transactions);
    }

    @Override
    public void raise(Alarm alarm, Optional<InputStream> file) {
        sessions.run("raising an alarm about a list file", session -> {
            ListAlarmEntity entity = ListAlarmEntity.of(alarm);
            entity.raisedAt = entity.raisedAt.truncatedTo(ChronoUnit.MICROS);
            boolean known = all(session, " and a.sha256 = :sha256 and a.problem = :problem")
                            .setParameter("sha256", entity.sha256)
                            .setParameter("problem", entity.problem)
                            .getResultCount()
                    > 0;
            if (!known) {
                file.ifPresent(in -> entity.content = Contents.keep(session, in).number());
                entity.no = Contents.next(session, "list_alarm_seq");
                session.insert(entity);
                StoredAuditLog.append(
                        session,
                        Act.of(entity.raisedAt, Act.Actor.named(entity.raisedBy), Deed.LIST_REFUSED, entity.id)
                                .with(Map.of(
                                        "fileName",
                                        entity.fileName,
                                        "sha256",
                                        entity.sha256,
                                        "held",
                                        Boolean.toString(entity.held),
                                        "problem",
                                        alarm.problem().type())));
            }
            return known;
        });
    }

    private static org.hibernate.query.SelectionQuery<ListAlarmEntity> all(StatelessSession session, String more) {
        return session.createSelectionQuery(
                "from ListAlarmEntity a where a.settledAt is null" + more + " order by a.no desc",
                ListAlarmEntity.class);
    }

    @Override
    public List<Alarm> open() {
        return sessions.run(
                "listing alarms about list files",
                session -> all(session, "").setMaxResults(MOST).getResultList().stream()
                        .map(ListAlarmEntity::alarm)
                        .toList());
    }

    @Override
    public Optional<Alarm> find(String id) {
        return sessions.run("finding an alarm", session -> entity(session, id).map(ListAlarmEntity::alarm));
    }

    private static Optional<ListAlarmEntity> entity(StatelessSession session, String id) {
        return session
                .createSelectionQuery("from ListAlarmEntity a where a.id = :id", ListAlarmEntity.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public void copyFile(String id, Path target) {
        long content = sessions.run(
                "finding a held list file",
                session -> entity(session, id)
                        .flatMap(alarm -> Optional.ofNullable(alarm.content))
                        .orElseThrow(() -> new IllegalArgumentException("there is no held file of alarm " + id)));
        Contents.copy(sessions, content, target);
    }

    @Override
    public boolean settle(String id, Settled settled) {
        return settle("a.id = :key and a.fileName <> :file", id, "", settled) > 0;
    }

    @Override
    public void settleAll(String source, String fileName, Instant now, String who) {
        settle(
                "(a.source = :key or (a.source = '' and a.fileName = :file))",
                source,
                fileName,
                new Settled(now, who, ""));
    }

    private int settle(String which, String key, String file, Settled settled) {
        return sessions.run(
                "settling alarms about list files",
                session -> recorded(
                        session,
                        settled,
                        key,
                        session.createMutationQuery(
                                        "update ListAlarmEntity a set a.settledAt = :now, a.settledBy = :who,"
                                                + " a.settledWhy = :why where a.settledAt is null and " + which)
                                .setParameter("now", settled.at().truncatedTo(ChronoUnit.MICROS))
                                .setParameter("who", settled.by())
                                .setParameter("why", settled.why())
                                .setParameter("key", key)
                                .setParameter("file", file)
                                .executeUpdate()));
    }

    private static int recorded(StatelessSession session, Settled settled, String what, int count) {
        if (count > 0) {
            StoredAuditLog.append(
                    session,
                    Act.of(settled.at(), Act.Actor.named(settled.by()), Deed.LIST_ALARM_SETTLED, what)
                            .with(Map.of("count", Integer.toString(count), "why", settled.why())));
        }
        return count;
    }
}
