package portcullis.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Opens connections to the database that the settings name: PostgreSQL by its address, else the embedded one in the data directory.
 * The server's pool makes it by its class name and pools what it opens; so no address and no password stands in a server file.
 *
 * <p>The embedded database writes each commit through ({@code WRITE_DELAY=0}); without that, H2 loses committed rows when the process
 * is killed.
 */
public final class DatabaseSource implements DataSource {
    private final DataSource source;

    public DatabaseSource() {
        var settings = SettingsReader.read(ConfigProvider.getConfig(DatabaseSource.class.getClassLoader()));
        this.source = settings.database().isEmbedded() ? embedded(settings.dataDir()) : postgres(settings.database());
    }

    private static DataSource embedded(Path dataDir) {
        try {
            Files.createDirectories(dataDir);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "the data directory " + dataDir + " cannot be made; give another one by " + Setting.DATA_DIR.key(),
                    e);
        }
        var h2 = new JdbcDataSource();
        h2.setURL(
                "jdbc:h2:file:" + dataDir.resolve("portcullis").toAbsolutePath() + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000");
        h2.setUser("portcullis");
        h2.setPassword("");
        return h2;
    }

    private static DataSource postgres(Settings.Database database) {
        var postgres = new PGSimpleDataSource();
        postgres.setURL(database.url());
        postgres.setReWriteBatchedInserts(true);
        postgres.setLogServerErrorDetail(false); // an error must not quote the row that it is about
        if (!database.user().isEmpty()) {
            postgres.setUser(database.user());
            postgres.setPassword(database.password());
        }
        return postgres;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return source.getConnection();
    }

    /** The pool may pass an account of its own; the settings' account is the one that counts. */
    @Override
    public Connection getConnection(@Nullable String user, @Nullable String password) throws SQLException {
        return source.getConnection();
    }

    @Override
    public @Nullable PrintWriter getLogWriter() throws SQLException {
        return source.getLogWriter();
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) throws SQLException {
        source.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        source.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return source.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return source.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return source.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return source.isWrapperFor(type);
    }
}
