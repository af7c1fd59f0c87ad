package portcullis.edge.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import portcullis.edge.rest.problem.ProblemAnswers;
import portcullis.edge.rest.problem.ProblemMapper;

/**
 * The API: every class that answers or guards. What is not listed here is not served; whatever else is asked for below {@code api}
 * gets a problem document from here and no page.
 */
@ApplicationPath("api")
public class RestApplication extends Application {
    /** The classes with routes. */
    static final Set<Class<?>> RESOURCES = Set.of(
            UploadsResource.class,
            UploadResource.class,
            UploadFilesResource.class,
            RejectedRowsResource.class,
            WorkbooksResource.class,
            MappingsResource.class,
            TemplatesResource.class,
            ScreeningsResource.class,
            OrdersResource.class,
            MatchesResource.class,
            CasesResource.class,
            CaseWorkResource.class,
            QueueResource.class,
            JointDecisionsResource.class,
            AuditResource.class,
            PeopleResource.class,
            EditionsResource.class,
            ListAlarmsResource.class,
            BundlesResource.class,
            OwnersResource.class,
            GoodGuysResource.class,
            RescreeningsResource.class,
            RulesResource.class,
            ComparisonsResource.class,
            TokensResource.class);

    private static final Set<Class<?>> GUARDS =
            Set.of(Guard.class, Admission.class, ProblemMapper.class, ProblemAnswers.class);

    @Override
    public Set<Class<?>> getClasses() {
        var all = new HashSet<Class<?>>(RESOURCES);
        all.addAll(GUARDS);
        return all;
    }

    /** No description of routes besides the one that is written for people and checked by a test. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
