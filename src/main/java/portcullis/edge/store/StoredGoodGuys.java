package portcullis.edge.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.StatelessSession;
import org.hibernate.query.MutationQuery;
import portcullis.flow.audit.Deed;
import portcullis.flow.port.GoodGuyRules;
import portcullis.flow.port.KnownVersions;

/** The good guys in the database. Approving and ending hit only a row that is still open for it, so that one of two wins. */
@Dependent
public class StoredGoodGuys implements GoodGuyRules {
    private final Sessions sessions;

    @Inject
    public StoredGoodGuys(Transactions transactions) {
        this.sessions = new Sessions(transactions);
    }

    @Override
    public void add(Kept requested) {
        sessions.run("adding a good guy", session -> {
            KnownVersionEntity.moved(session, KnownVersions.Thing.GOOD_GUYS);
            session.insert(GoodGuyEntity.of(Contents.next(session, "good_guy_seq"), requested));
            return StoredAuditLog.append(
                    session,
                    act(
                                    requested.requested(),
                                    Deed.GOOD_GUY_REQUESTED,
                                    requested.goodGuy().id())
                            .with(Map.of(
                                    "case",
                                    requested.caseId(),
                                    "listing",
                                    requested.goodGuy().listing(),
                                    "reasonCode",
                                    requested.reasonCode(),
                                    "expires",
                                    requested.expires().toString())));
        });
    }

    @Override
    public List<Kept> list() {
        return sessions.run(
                "listing good guys",
                session -> all(session).stream().map(GoodGuyEntity::kept).toList());
    }

    private static List<GoodGuyEntity> all(StatelessSession session) {
        return session.createSelectionQuery("from GoodGuyEntity g order by g.no desc", GoodGuyEntity.class)
                .getResultList();
    }

    @Override
    public Optional<Kept> find(String id) {
        return sessions.run(
                "finding a good guy",
                session -> session.createSelectionQuery("from GoodGuyEntity g where g.id = :id", GoodGuyEntity.class)
                        .setParameter("id", id)
                        .getResultStream()
                        .map(GoodGuyEntity::kept)
                        .findFirst());
    }

    @Override
    public boolean approve(String id, Act act) {
        return changed(
                "approving a good guy",
                act(act, Deed.GOOD_GUY_APPROVED, id),
                session -> session.createMutationQuery(
                                "update GoodGuyEntity g set g.approvedBy = :by, g.approvedAt = :at"
                                        + " where g.id = :id and g.approvedBy is null and g.endedBy is null")
                        .setParameter("by", act.by())
                        .setParameter("at", act.at().truncatedTo(ChronoUnit.MICROS))
                        .setParameter("id", id));
    }

    @Override
    public boolean end(String id, Act act, String why) {
        return changed(
                "ending a good guy",
                act(act, Deed.GOOD_GUY_ENDED, id).with(Map.of("why", why)),
                session -> session.createMutationQuery("update GoodGuyEntity g set g.endedBy = :by, g.endedAt = :at,"
                                + " g.endedWhy = :why where g.id = :id and g.endedBy is null")
                        .setParameter("by", act.by())
                        .setParameter("at", act.at().truncatedTo(ChronoUnit.MICROS))
                        .setParameter("why", why)
                        .setParameter("id", id));
    }

    private boolean changed(
            String doing, portcullis.flow.audit.Act act, Function<StatelessSession, MutationQuery> change) {
        return sessions.run(doing, session -> {
            boolean done = change.apply(session).executeUpdate() > 0;
            if (done) {
                KnownVersionEntity.moved(session, KnownVersions.Thing.GOOD_GUYS);
                StoredAuditLog.append(session, act);
            }
            return done;
        });
    }

    private static portcullis.flow.audit.Act act(Act by, Deed deed, String id) {
        return portcullis.flow.audit.Act.of(by.at(), portcullis.flow.audit.Act.Actor.named(by.by()), deed, id);
    }
}
