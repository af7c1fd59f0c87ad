package portcullis.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.NullUnmarked;
import portcullis.core.rule.Mode;
import portcullis.flow.Desk;
import portcullis.flow.port.ListAlarms;

/**
 * How the lists do, for whoever watches the server: how many editions are in force, how many list files were not taken, and what is
 * stale. The server stays ready with an alarm: the last good editions are in force, and a server that answers can say so.
 */
@Readiness
@ApplicationScoped
@NullUnmarked // the container fills the fields
public class ListsHealth implements HealthCheck {
    @Inject
    Desk desk;

    @Inject
    ListAlarms alarms;

    @Inject
    InstantSource clock;

    @Override
    public HealthCheckResponse call() {
        var inForce = desk.inForce().watchlist();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var warnings = desk.basis(today, Mode.AS_ENFORCED, Optional.empty()).warnings();
        List<ListAlarms.Alarm> open = alarms.open();
        return HealthCheckResponse.named("lists")
                .up()
                .withData("editions", inForce.parts().size())
                .withData("entries", inForce.size())
                .withData("sample", inForce.hasSample())
                .withData(
                        "alarms",
                        open.stream().filter(alarm -> !alarm.isNotice()).count())
                .withData(
                        "notices",
                        open.stream().filter(ListAlarms.Alarm::isNotice).count())
                .withData("warnings", warnings.size())
                .build();
    }
}
