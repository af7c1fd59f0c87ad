package portcullis.edge.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.h2.tools.TriggerAdapter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses in the embedded database to change or remove a row of what is only ever added to. A row may be removed once it is older than
 * five years, the shortest time for which any law wants it kept; the program keeps it longer.
 */
public final class StayingRow extends TriggerAdapter {
    /** What the database answers to a row that breaks a rule, as for a check constraint. */
    static final String BROKEN_RULE = "23514";

    private static final int YEARS = 5;
    private static final List<String> TIMES = List.of("acted_at", "decided_at", "assigned_at", "set_at", "cut_at");

    @Override
    public void fire(Connection connection, @Nullable ResultSet before, @Nullable ResultSet after) throws SQLException {
        if (after != null || before == null || !isOld(before)) {
            throw new SQLException("rows of " + tableName + " are only ever added", BROKEN_RULE);
        }
    }

    private static boolean isOld(ResultSet row) throws SQLException {
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            String name = row.getMetaData().getColumnLabel(column).toLowerCase(Locale.ROOT);
            if (TIMES.contains(name)) {
                OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
                return at.isBefore(OffsetDateTime.now(at.getOffset()).minusYears(YEARS));
            }
        }
        return false;
    }
}
