package portcullis.edge.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import portcullis.flow.port.KnownVersions;

/** The versions in the database. */
@Dependent
public class StoredKnownVersions implements KnownVersions {
    private final Sessions sessions;

    @Inject
    public StoredKnownVersions(Transactions transactions) {
        this.sessions = new Sessions(transactions);
    }

    @Override
    public Map<Thing, Long> all() {
        return sessions.run("reading what other nodes changed", session -> {
            var all = new EnumMap<Thing, Long>(Thing.class);
            session.createSelectionQuery("from KnownVersionEntity v", KnownVersionEntity.class)
                    .getResultList()
                    .forEach(row -> all.put(Thing.valueOf(row.name), row.version));
            return all;
        });
    }
}
