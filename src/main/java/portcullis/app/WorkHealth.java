package portcullis.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.NullUnmarked;
import portcullis.flow.port.Nodes;
import portcullis.flow.port.Work;

/** How the work does: what waits, who does it, and whether the disk has room. Without room no upload can be taken in. */
@Readiness
@ApplicationScoped
@NullUnmarked // the container fills the fields
public class WorkHealth implements HealthCheck {
    @Inject
    Work work;

    @Inject
    Nodes nodes;

    @Inject
    DiskRoom disk;

    @Override
    public HealthCheckResponse call() {
        String inTheWay = disk.get();
        var answer = HealthCheckResponse.named("work")
                .status(inTheWay.isEmpty())
                .withData("diskFreeMiB", disk.free() >> 20)
                .withData("waitsFor", inTheWay);
        try {
            Work.Backlog backlog = work.backlog();
            answer.withData("backlogRows", backlog.rows())
                    .withData("backlogChunks", backlog.chunks())
                    .withData("backlogFiles", backlog.files());
            nodes.list().stream()
                    .filter(node -> !node.gone())
                    .forEach(node -> answer.withData("rows of " + node.name(), node.rows()));
        } catch (RuntimeException down) {
            answer.withData("backlog", "unknown: the database does not answer");
        }
        return answer.build();
    }
}
