package portcullis.edge.store;

import java.util.function.Function;
import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/** Runs work in one transaction: all of it is kept, or none when an exception leaves it. */
public interface Transactions {
    /** Runs the work with a session of its own, in the running transaction or else in a new one. */
    <R> R within(Function<StatelessSession, R> work);

    /** Runs the work and sends what still waits in a JDBC batch, so that its errors belong to the work. */
    static <R> R sendingAll(StatelessSession session, Function<StatelessSession, R> work) {
        R result = work.apply(session);
        ((SharedSessionContractImplementor) session).getJdbcCoordinator().executeBatch();
        return result;
    }
}
