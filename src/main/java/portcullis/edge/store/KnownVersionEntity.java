package portcullis.edge.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.StatelessSession;
import portcullis.flow.port.KnownVersions;

/** How often a thing that nodes keep in memory has changed. */
@Entity
@Table(name = "known_version")
class KnownVersionEntity {
    @Id
    String name = "";

    long version;

    /** Counts a thing up, in the transaction that changes it. */
    static void moved(StatelessSession session, KnownVersions.Thing thing) {
        session.createMutationQuery("update KnownVersionEntity v set v.version = v.version + 1 where v.name = :name")
                .setParameter("name", thing.name())
                .executeUpdate();
    }
}
