package portcullis.edge.store;

import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.engine.transaction.jta.platform.internal.NoJtaPlatform;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.junit.jupiter.api.Assumptions;
import org.postgresql.ds.PGSimpleDataSource;
import portcullis.edge.json.JsonDocuments;
import portcullis.flow.port.Documents;
import portcullis.flow.port.Ports;

/** The stores in plain Java over a migrated database, with Hibernate from the product's own persistence unit. */
public final class StoreForTests implements Transactions, AutoCloseable {
    /** The time of every upload's arrival. */
    public static final Instant NOW = Instant.parse("2026-02-01T08:00:00Z");

    private final DataSource database;
    private final SessionFactory sessions;
    private final Queue<String> statements = new ConcurrentLinkedQueue<>();

    private StoreForTests(DataSource database) {
        this.database = database;
        Migration.run(database);
        sessions = Persistence.createEntityManagerFactory(
                        "portcullis",
                        Map.of(
                                "jakarta.persistence.transactionType",
                                "RESOURCE_LOCAL",
                                "jakarta.persistence.nonJtaDataSource",
                                database,
                                "hibernate.session_factory.statement_inspector",
                                (StatementInspector) this::keep,
                                "hibernate.transaction.jta.platform",
                                NoJtaPlatform.INSTANCE))
                .unwrap(SessionFactory.class);
    }

    public static StoreForTests on(DataSource database) {
        return new StoreForTests(database);
    }

    /** An empty H2 database in memory. */
    public static StoreForTests onH2(String name) {
        return on(
                JdbcConnectionPool.create("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "sa", "sa"));
    }

    /** A schema of its own on the PostgreSQL of the test run; skips the calling tests when there is none. */
    public static StoreForTests onPostgres(String schema) {
        var server = PostgresForTests.server();
        Assumptions.assumeTrue(server.isPresent(), "no PostgreSQL on this machine");
        var source = new PGSimpleDataSource();
        source.setUrl(server.orElseThrow().url());
        source.setUser(server.orElseThrow().user());
        source.setCurrentSchema(schema);
        source.setReWriteBatchedInserts(true);
        return on(source);
    }

    private String keep(String sql) {
        statements.add(sql);
        return sql;
    }

    /** The statements that Hibernate sent since the last call. */
    List<String> takeStatements() {
        var taken = List.copyOf(statements);
        statements.clear();
        return taken;
    }

    DataSource database() {
        return database;
    }

    SessionFactory sessions() {
        return sessions;
    }

    @Override
    public <R> R within(Function<StatelessSession, R> work) {
        try (var session = sessions.openStatelessSession()) {
            var transaction = session.beginTransaction();
            try {
                R result = Transactions.sendingAll(session, work);
                transaction.commit();
                return result;
            } finally {
                if (transaction.isActive()) {
                    transaction.rollback();
                }
            }
        }
    }

    /** All ports over this database, with the clock standing still at {@link #NOW}. */
    public Ports ports() {
        return ports(new JsonDocuments());
    }

    /** All ports, with documents written and read in this way. */
    public Ports ports(Documents documents) {
        return new Ports(
                new StoredUploads(this, documents, InstantSource.fixed(NOW)),
                new StoredWork(this, documents),
                new StoredCases(this, documents),
                new StoredEditions(this),
                new StoredListAlarms(this),
                new StoredListSources(this),
                new StoredNotices(this),
                new StoredRescreenings(this),
                new StoredOwnerFiles(this),
                new StoredGoodGuys(this),
                new StoredMappings(this, documents),
                new StoredConfirmedMatches(this, documents),
                new StoredKnownVersions(this),
                new StoredReviews(this, documents),
                new StoredAuditLog(this),
                new StoredReportRecords(this),
                new StoredAccounts(this),
                new StoredTokens(this));
    }

    @Override
    public void close() {
        sessions.close();
    }

    /** Runs SQL as the program could. */
    void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Runs SQL past every trigger, as whoever holds the database can. */
    void past(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            boolean h2 = isH2(connection);
            for (String trigger : h2 ? triggers(statement) : List.<String>of()) {
                statement.execute("drop trigger if exists " + trigger);
            }
            statement.execute(h2 ? "select 1" : "set session_replication_role = replica");
            statement.execute(sql);
            statement.execute(h2 ? "select 1" : "set session_replication_role = default");
            if (h2) {
                for (String table : List.of("audit_record", "audit_cut")) {
                    statement.execute("create trigger " + table + "_stays before update, delete on " + table
                            + " for each row call 'portcullis.edge.store.StayingRow'");
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("changing the database behind the program's back", failed);
        }
    }

    private static List<String> triggers(Statement statement) throws SQLException {
        var names = new ArrayList<String>();
        try (var found = statement.executeQuery("select trigger_name from information_schema.triggers"
                + " where event_object_table in ('AUDIT_RECORD', 'AUDIT_CUT')")) {
            while (found.next()) {
                names.add(found.getString(1));
            }
        }
        return names;
    }

    private static boolean isH2(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2");
    }

    /** Empties all tables, for the next test. */
    public void clear() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            boolean h2 = isH2(connection);
            statement.execute(h2 ? "set referential_integrity false" : "set session_replication_role = replica");
            for (String table : TABLES) {
                statement.execute((h2 ? "truncate table " : "delete from ") + table);
            }
            statement.execute("update audit_head set seq = 0, hash = repeat('0', 64)");
            statement.execute(h2 ? "set referential_integrity true" : "set session_replication_role = default");
        } catch (SQLException failed) {
            throw new IllegalStateException("clearing the tables for the next test", failed);
        }
    }

    private static final String[] TABLES = {
        "audit_record",
        "audit_cut",
        "legal_hold",
        "assignment",
        "deputy",
        "case_listing",
        "api_token",
        "account",
        "owner_file",
        "report_record",
        "good_guy",
        "saved_mapping",
        "adoption",
        "list_alarm",
        "rescreened_case",
        "rescreening",
        "list_source",
        "delivery",
        "notice",
        "party_chunk",
        "edition",
        "decision",
        "case_file",
        "chunk",
        "task",
        "progress",
        "turn",
        "upload",
        "content_piece"
    };
}
