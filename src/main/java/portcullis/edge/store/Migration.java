package portcullis.edge.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings a database to the tables that this version of the program needs. Runs before anything else touches it. */
public final class Migration {
    private Migration() {}

    /**
     * Applies the migrations that the database has not seen; several nodes may call it at once.
     *
     * @return how many were applied
     * @throws StorageFailed when the database cannot be reached, or was changed by hand or by a newer version
     */
    public static int run(DataSource database) {
        try {
            return Flyway.configure(Migration.class.getClassLoader())
                    .dataSource(database)
                    .locations("classpath:db/migration", "classpath:db/" + own(database))
                    .ignoreMigrationPatterns(
                            new String[0]) // nor those of a newer version, whose tables are not ours to write to
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayException failed) {
            throw new StorageFailed("bringing the tables up to date", failed);
        }
    }

    /** Where the few migrations are that differ between the databases: those that say what may never change. */
    private static String own(DataSource database) {
        try (Connection connection = database.getConnection()) {
            String name = connection.getMetaData().getDatabaseProductName();
            return name.equals("H2") ? "h2" : "postgresql";
        } catch (SQLException failed) {
            throw new StorageFailed("asking the database for its name", failed);
        }
    }
}
