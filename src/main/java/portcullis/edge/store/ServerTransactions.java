package portcullis.edge.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Transactions of the application server. */
@ApplicationScoped
public class ServerTransactions implements Transactions {
    @PersistenceUnit(unitName = "portcullis")
    @Nullable
    EntityManagerFactory factory;

    @Override
    @Transactional
    public <R> R within(Function<StatelessSession, R> work) {
        var sessions = Objects.requireNonNull(factory).unwrap(SessionFactory.class);
        try (var session = sessions.openStatelessSession()) {
            return Transactions.sendingAll(session, work);
        }
    }
}
