package portcullis.edge.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.h2.tools.TriggerAdapter;
import org.jspecify.annotations.Nullable;

/** Refuses in the embedded database that one person alone releases a held transaction. */
public final class HeldByTwo extends TriggerAdapter {
    @Override
    public void fire(Connection connection, @Nullable ResultSet before, @Nullable ResultSet after) throws SQLException {
        if (after != null
                && "RELEASE".equals(after.getString("kind"))
                && !after.getBoolean("awaits_second")
                && isHeld(connection, after)) {
            throw new SQLException("a held transaction is released by two people", StayingRow.BROKEN_RULE);
        }
    }

    private static boolean isHeld(Connection connection, ResultSet decision) throws SQLException {
        try (PreparedStatement asked = connection.prepareStatement(
                "select 1 from case_file where upload_no = ? and number = ? and recommendation = 'HOLD'")) {
            asked.setLong(1, decision.getLong("upload_no"));
            asked.setInt(2, decision.getInt("row_no"));
            try (ResultSet found = asked.executeQuery()) {
                return found.next();
            }
        }
    }
}
