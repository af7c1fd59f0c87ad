package portcullis.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Whether the process can go on at all; down when threads wait for each other for ever, which only a restart ends. */
@org.eclipse.microprofile.health.Liveness
@ApplicationScoped
public class Liveness implements HealthCheck {
    @Override
    public HealthCheckResponse call() {
        boolean stuck = ManagementFactory.getThreadMXBean().findDeadlockedThreads() != null;
        Runtime runtime = Runtime.getRuntime();
        return HealthCheckResponse.named("process")
                .status(!stuck)
                .withData("heapUsedMiB", (runtime.totalMemory() - runtime.freeMemory()) >> 20)
                .withData("heapMostMiB", runtime.maxMemory() >> 20)
                .build();
    }
}
