package portcullis.app;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.NullUnmarked;

/** Whether the database answers. While it does not, no request can be served, and work waits. */
@Readiness
@ApplicationScoped
@NullUnmarked // the container fills the fields
public class DatabaseHealth implements HealthCheck {
    private static final int SECONDS = 2;

    @Resource(lookup = "java:app/jdbc/portcullis")
    DataSource database;

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("database");
        try (Connection connection = database.getConnection()) {
            return answer.status(connection.isValid(SECONDS))
                    .withData("product", connection.getMetaData().getDatabaseProductName())
                    .build();
        } catch (SQLException down) {
            return answer.down()
                    .withData("problem", "no connection: " + down.getClass().getSimpleName())
                    .withData("fix", "Start the database; the program reconnects and goes on by itself.")
                    .build();
        }
    }
}
