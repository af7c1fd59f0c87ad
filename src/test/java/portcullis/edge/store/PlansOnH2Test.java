package portcullis.edge.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import portcullis.flow.port.Cases;
import portcullis.flow.port.CasesContract;
import portcullis.flow.port.Work;

/** The embedded database reads what is read often in the order of an index, and never sorts a whole upload for a part of it. */
final class PlansOnH2Test {
    private final StoreForTests store = StoreForTests.onH2("plans");

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void cases_are_read_in_the_order_of_their_key() throws SQLException {
        String upload = CasesContract.storeCases(store.ports(), 40).get(0).uploadId();
        store.takeStatements();

        store.ports().cases().forEach(upload, file -> {});
        store.ports().cases().list(upload, Cases.Filter.ALL, 2, 5);

        var readings = statements("from case_file", "fetch");
        assertThat(readings).hasSize(2);
        for (String reading : readings) {
            assertThat(plan(reading)).contains("PRIMARY_KEY").contains("index sorted");
        }
    }

    @Test
    void free_tasks_are_found_in_the_order_of_the_queue() throws SQLException {
        CasesContract.storeCases(store.ports(), 40);
        store.takeStatements();

        store.ports().work().claim(Work.Claimant.ofAll("w"), StoreForTests.NOW, Duration.ofMinutes(1));

        var readings = statements("from task", "fetch");
        assertThat(readings).hasSize(1);
        assertThat(plan(readings.get(0))).contains("TASK_QUEUE").contains("index sorted");
    }

    private List<String> statements(String from, String having) {
        return store.takeStatements().stream()
                .filter(sql -> sql.contains(from) && sql.contains(having))
                .toList();
    }

    private String plan(String sql) throws SQLException {
        try (Connection connection = store.database().getConnection();
                PreparedStatement explain = connection.prepareStatement("explain " + sql)) {
            for (int i = 1; i <= explain.getParameterMetaData().getParameterCount(); i++) {
                explain.setObject(
                        i,
                        explain.getParameterMetaData().getParameterTypeName(i).startsWith("TIME") ? null : 1);
            }
            try (ResultSet plan = explain.executeQuery()) {
                plan.next();
                return plan.getString(1);
            }
        }
    }
}
