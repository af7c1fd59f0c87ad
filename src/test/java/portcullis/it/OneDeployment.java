package portcullis.it;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jspecify.annotations.Nullable;

/** Deploys the WAR once for all test classes instead of once for each: a start of the server takes half a minute. */
public final class OneDeployment implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Keeper.class);
    }

    /** Keeps the first deployment and hands it to the classes that come after. */
    public static final class Keeper {
        private static final AtomicReference<@Nullable DeploymentScenario> FIRST = new AtomicReference<>();
        private static final AtomicBoolean DEPLOYED = new AtomicBoolean();

        @Inject
        @ClassScoped
        private @Nullable InstanceProducer<DeploymentScenario> scenario;

        void generate(@Observes EventContext<GenerateDeployment> event) {
            DeploymentScenario first = FIRST.get();
            if (first == null) {
                event.proceed();
                FIRST.set(Objects.requireNonNull(scenario).get());
            } else {
                Objects.requireNonNull(scenario).set(first);
            }
        }

        void deploy(@Observes EventContext<DeployManagedDeployments> event) {
            if (DEPLOYED.compareAndSet(false, true)) {
                event.proceed();
            }
        }

        void undeploy(@Observes EventContext<UnDeployManagedDeployments> event) {
            // stays until the container's own shutdown
        }
    }
}
