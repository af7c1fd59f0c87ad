package portcullis.edge.store;

import java.sql.SQLException;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** The database, or a file copied out of it, failed. Nothing of the transaction was kept. */
public final class StorageFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param doing what was being done with what, such as {@code storing an upload} */
    StorageFailed(String doing, Throwable cause) {
        super("storage failed while " + doing + ": " + reason(cause), cause);
    }

    /** An SQL message can quote the row; its state says what happened without that. */
    private static String reason(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String kind = root.getClass().getSimpleName();
        return root instanceof SQLException sql
                ? kind + " with SQL state " + sql.getSQLState()
                : kind + (root.getMessage() == null ? "" : ", " + root.getMessage());
    }

    /** Whether somebody else stored under the same key at the same time; a second try will see what they stored. */
    boolean isConflict() {
        @Nullable Throwable cause = getCause();
        while (cause != null) {
            if (cause instanceof ConstraintViolationException) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
