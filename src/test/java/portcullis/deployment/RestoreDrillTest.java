package portcullis.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import portcullis.edge.store.Migration;
import portcullis.edge.store.PostgresForTests;

/** The drill: back up by the script, restore by the script, and find every row again; and what an upgrade does and refuses. */
final class RestoreDrillTest {
    @TempDir
    Path directory = Path.of("");

    @Test
    void the_embedded_database_comes_back_whole() throws Exception {
        Path before = Files.createDirectory(directory.resolve("before"));
        Path after = directory.resolve("after");
        fill(h2(before));
        var rows = rows(h2(before));

        script("backup.sh", Map.of("PORTCULLIS_DATA_DIR", before.toString()));
        script("restore.sh", Map.of("PORTCULLIS_DATA_DIR", after.toString()));

        assertThat(rows(h2(after))).isEqualTo(rows).containsEntry("account", 1);
    }

    @Test
    void postgresql_comes_back_whole() throws Exception {
        var server = PostgresForTests.server();
        Assumptions.assumeTrue(server.isPresent(), "no PostgreSQL on this machine");
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/pg_dump")), "no pg_dump on the path");
        try (Connection connection = postgres("postgres").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database drill_before");
            statement.execute("create database drill_after");
        }
        fill(postgres("drill_before"));
        var rows = rows(postgres("drill_before"));

        script("backup.sh", settings("drill_before"));
        script("restore.sh", settings("drill_after"));

        assertThat(rows(postgres("drill_after"))).isEqualTo(rows).containsEntry("account", 1);
    }

    @Test
    void a_backup_is_never_written_over_and_a_database_never_restored_over() throws Exception {
        fill(h2(directory));
        script("backup.sh", Map.of("PORTCULLIS_DATA_DIR", directory.toString()));

        assertThatThrownBy(() -> script("backup.sh", Map.of("PORTCULLIS_DATA_DIR", directory.toString())))
                .hasMessageContaining("is there already");
        assertThatThrownBy(() -> script("restore.sh", Map.of("PORTCULLIS_DATA_DIR", directory.toString())))
                .hasMessageContaining("has a database");
    }

    @Test
    void an_upgrade_keeps_what_the_first_version_stored() throws Exception {
        DataSource database = h2(directory);
        Flyway.configure().dataSource(database).target("1").load().migrate();
        account(database);

        assertThat(Migration.run(database)).isGreaterThan(5);

        assertThat(rows(database)).containsEntry("account", 1).containsKey("turn");
    }

    @Test
    void a_database_of_a_newer_version_is_refused() throws Exception {
        DataSource database = h2(directory);
        Migration.run(database);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into \"flyway_schema_history\" select max(\"installed_rank\") + 1, '9999', 'newer', 'SQL',"
                            + " 'V9999__newer.sql', 1, 'x', current_timestamp, 1, true from \"flyway_schema_history\"");
        }

        assertThatThrownBy(() -> Migration.run(database)).hasMessageContaining("bringing the tables up to date");
    }

    private static void fill(DataSource database) throws SQLException {
        Migration.run(database);
        account(database);
    }

    private static void account(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into account (name, password_hash, roles, created_at, is_disabled)"
                    + " values ('ann', 'x', 'AUDITOR', current_timestamp, false)");
        }
    }

    /** The tables with the count of their rows. */
    private static Map<String, Integer> rows(DataSource database) throws SQLException {
        var rows = new TreeMap<String, Integer>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet tables = connection
                        .getMetaData()
                        .getTables(null, connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                String table = tables.getString("TABLE_NAME");
                try (ResultSet count = statement.executeQuery("select count(*) from \"" + table + "\"")) {
                    count.next();
                    rows.put(table.toLowerCase(java.util.Locale.ROOT), count.getInt(1));
                }
            }
        }
        return rows;
    }

    private static DataSource h2(Path directory) {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + directory.resolve("portcullis").toAbsolutePath());
        source.setUser("portcullis");
        source.setPassword("");
        return source;
    }

    private static String url(String database) {
        return PostgresForTests.server().orElseThrow().url().replaceAll("/postgres$", "/" + database);
    }

    private static DataSource postgres(String database) {
        var source = new PGSimpleDataSource();
        source.setURL(url(database));
        source.setUser(PostgresForTests.server().orElseThrow().user());
        return source;
    }

    private static Map<String, String> settings(String database) {
        return Map.of(
                "PORTCULLIS_DATABASE_URL",
                url(database),
                "PORTCULLIS_DATABASE_USER",
                PostgresForTests.server().orElseThrow().user());
    }

    private void script(String name, Map<String, String> settings) throws IOException, InterruptedException {
        Path said = directory.resolve("said.txt");
        var builder = new ProcessBuilder(
                        "bash",
                        "deployment/backup/" + name,
                        directory.resolve("drill.backup").toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().putAll(settings);
        if (builder.start().waitFor() != 0) {
            throw new IllegalStateException(name + ": " + Files.readString(said));
        }
    }
}
