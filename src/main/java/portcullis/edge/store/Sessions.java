package portcullis.edge.store;

import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.StatelessSession;

/** Transactions whose failures say what was being done, and nothing of what stood in the rows. */
record Sessions(Transactions transactions) {
    /** Hibernate prints each failed statement with its values, which are names and addresses. */
    private static final Logger STATEMENTS = Logger.getLogger("org.hibernate.engine.jdbc.spi.SqlExceptionHelper");

    static {
        STATEMENTS.setLevel(Level.OFF);
    }

    <R> R run(String doing, Function<StatelessSession, R> work) {
        try {
            return transactions.within(work);
        } catch (PersistenceException | TransactionalException failed) {
            throw new StorageFailed(doing, failed);
        }
    }

    /** Runs the work again in a new transaction when somebody else stored under the same key in between. */
    <R> R runAgainOnConflict(String doing, Function<StatelessSession, R> work) {
        try {
            return run(doing, work);
        } catch (StorageFailed failed) {
            if (!failed.isConflict()) {
                throw failed;
            }
            return run(doing, work);
        }
    }
}
