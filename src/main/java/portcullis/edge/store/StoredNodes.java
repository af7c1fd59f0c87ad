package portcullis.edge.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.hibernate.StatelessSession;
import portcullis.flow.port.Nodes;

/** The servers in the database. */
@Dependent
public class StoredNodes implements Nodes {
    private static final int TOLD = 100;

    private final Sessions sessions;

    @Inject
    public StoredNodes(Transactions transactions) {
        this.sessions = new Sessions(transactions);
    }

    @Override
    public void beat(Node node) {
        sessions.runAgainOnConflict("saying that this server lives", session -> {
            NodeEntity told = NodeEntity.of(node);
            if (session.get(NodeEntity.class, node.id()) == null) {
                session.insert(told);
            } else {
                session.update(told);
            }
            return true;
        });
    }

    @Override
    public int bury(Instant seenBefore) {
        return sessions.run("giving on the tasks of servers that are gone", session -> {
            List<String> silent = session.createSelectionQuery(
                            "select n.id from NodeEntity n where n.gone = false and n.seenAt < :before order by n.id",
                            String.class)
                    .setParameter("before", seenBefore)
                    .getResultList();
            silent.forEach(id -> bury(session, id));
            return silent.size();
        });
    }

    /** A task that is being claimed or stored just now is locked; it waits for that, and its new token counts. */
    private static void bury(StatelessSession session, String id) {
        session.createMutationQuery("update NodeEntity n set n.gone = true where n.id = :id")
                .setParameter("id", id)
                .executeUpdate();
        session.createMutationQuery("update TaskEntity t set t.token = null, t.freeAt = :now"
                        + " where t.open = true and t.token is not null and t.worker like :workers")
                .setParameter("now", Instant.EPOCH)
                .setParameter("workers", id + "/%")
                .executeUpdate();
    }

    @Override
    public List<Node> list() {
        return sessions.run(
                "listing the servers",
                session -> session
                        .createSelectionQuery(
                                "from NodeEntity n order by n.gone, n.startedAt desc, n.id", NodeEntity.class)
                        .setMaxResults(TOLD)
                        .getResultList()
                        .stream()
                        .map(NodeEntity::node)
                        .toList());
    }
}
