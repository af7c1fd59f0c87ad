package portcullis.app;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The start of the program, in order: settings, database, accounts, lists, and only then the workers. What goes wrong on the way stops
 * the deployment with a message that says what to do.
 *
 * <p>Half-started there is nothing to see: the server answers requests only after this is through.
 */
@jakarta.ejb.Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
        name = "java:app/jdbc/portcullis",
        className = "portcullis.app.DatabaseSource",
        minPoolSize = 2,
        maxPoolSize = 32,
        properties = {
            // A connection that died with the database is replaced when it is asked for.
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.fail-all-connections=true"
        })
public class Startup {
    private static final System.Logger LOG = System.getLogger(Startup.class.getName());

    @Resource(lookup = "java:app/jdbc/portcullis")
    @Nullable
    DataSource database;

    @Inject
    @Nullable
    Machinery machinery;

    @PostConstruct
    void start() {
        if (database == null || machinery == null) {
            throw new IllegalStateException("the server injected nothing into Startup");
        }
        LOG.log(INFO, "{0} starts", Software.NAME_AND_VERSION);
        machinery.start(database);
        if (machinery.runsOnSample()) {
            LOG.log(WARNING, "the lists in force are the SAMPLE that ships with the program: no basis for decisions");
        }
        LOG.log(INFO, "{0} is ready", Software.NAME_AND_VERSION);
    }

    @PreDestroy
    void stop() {
        if (machinery != null) {
            machinery.stop();
        }
    }
}
