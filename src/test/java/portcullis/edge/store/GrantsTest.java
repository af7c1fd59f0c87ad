package portcullis.edge.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import portcullis.flow.audit.Act;
import portcullis.flow.audit.Deed;
import portcullis.flow.port.CasesContract;

/** The grants that the deployment ships, on a real PostgreSQL: the program works under them and can change nothing that stays. */
final class GrantsTest {
    private static final String APP = "portcullis_app";

    @Test
    void the_programs_account_works_and_can_neither_change_nor_remove_what_stays() throws Exception {
        var server = PostgresForTests.server();
        Assumptions.assumeTrue(server.isPresent(), "no PostgreSQL on this machine");
        var owner = new PGSimpleDataSource();
        owner.setUrl(server.orElseThrow().url());
        owner.setUser(server.orElseThrow().user());
        run(owner, "drop database if exists grants_trial");
        run(owner, "create database grants_trial");
        owner.setUrl(owner.getUrl().replaceFirst("/postgres", "/grants_trial"));
        Migration.run(owner);
        run(owner, "do $$ begin create role " + APP + " login; exception when duplicate_object then null; end $$");
        String script =
                Files.readString(Path.of("deployment/postgresql/grants.sql")).replace(":\"app\"", APP);
        run(owner, script);
        var app = new PGSimpleDataSource();
        app.setUrl(owner.getUrl());
        app.setUser(APP);

        try (var store = StoreForTests.on(app)) {
            CasesContract.storeCases(store.ports(), 4);
            store.ports()
                    .audit()
                    .append(Act.of(InstantSource.system().instant(), Act.Actor.PROGRAM, Deed.REFUSED, "x"));
            assertThat(store.ports().audit().head().seq()).isGreaterThan(1);
        }

        for (String table : List.of("audit_record", "audit_cut", "decision", "assignment", "deputy")) {
            for (String sql :
                    List.of("update " + table + " set %s = %s", "delete from " + table, "truncate " + table)) {
                String column = table.equals("audit_record") || table.equals("audit_cut") ? "hash" : "number";
                String told =
                        sql.formatted(table.equals("deputy") ? "no" : column, table.equals("deputy") ? "no" : column);
                assertThatThrownBy(() -> run(app, told))
                        .as(told)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("permission denied");
            }
        }
        assertThatThrownBy(() -> run(app, "drop trigger audit_record_stays on audit_record"))
                .hasMessageContaining("must be owner");
        assertThatThrownBy(() -> run(app, "delete from case_file")).hasMessageContaining("permission denied");
    }

    private static void run(PGSimpleDataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
