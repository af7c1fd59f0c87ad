package portcullis.edge.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portcullis.edge.rest.form.LimitedStream;
import portcullis.edge.rest.problem.Problem;
import portcullis.edge.rest.problem.ProblemFound;
import portcullis.edge.rest.problem.ProblemType;
import portcullis.flow.NoteRefusals;
import portcullis.flow.access.Right;
import portcullis.flow.access.SignedIn;
import portcullis.flow.audit.Deed;

/** Puts before every route the check of what it {@link Needs}; a route that states nothing stops the start. */
@Provider
@Dependent
public class Admission implements DynamicFeature {
    private final RestSettings settings;
    private final NoteRefusals refusals;

    @Inject
    public Admission(RestSettings settings, NoteRefusals refusals) {
        this.settings = settings;
        this.refusals = refusals;
    }

    @Override
    public void configure(ResourceInfo route, FeatureContext context) {
        if (!route.getResourceClass().getPackageName().equals(Admission.class.getPackageName())) {
            return; // what the server itself answers, such as OPTIONS
        }
        Needs needs = route.getResourceMethod().getAnnotation(Needs.class);
        if (needs == null) {
            throw new IllegalStateException(route.getResourceMethod() + " does not state what right it needs");
        }
        context.register(new Check(needs.value(), settings.largest(needs.body()), refusals), Priorities.AUTHORIZATION);
    }

    /** The check of one route. */
    record Check(Right right, long largestBody, NoteRefusals refusals) implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            SignedIn who = Guard.caller(request);
            if (!who.may(right)) {
                String what = request.getMethod() + " " + request.getUriInfo().getPath();
                refusals.note(who.actor(), Deed.REFUSED, what, Map.of("needs", right.name()));
                throw new ProblemFound(forbidden());
            }
            if (stated(request.getHeaderString(HttpHeaders.CONTENT_LENGTH)) > largestBody) {
                throw new ProblemFound(LimitedStream.tooLarge(largestBody));
            }
            if (request.hasEntity()) {
                request.setEntityStream(new LimitedStream(request.getEntityStream(), largestBody));
            }
        }

        /** The stated length; a body whose length is not stated is counted while it is read. */
        private static long stated(@Nullable String length) {
            if (length == null) {
                return 0;
            }
            try {
                return Long.parseLong(length.strip());
            } catch (NumberFormatException e) {
                return Long.MAX_VALUE;
            }
        }

        private Problem forbidden() {
            String roles = right.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
            return Problem.of(
                            ProblemType.FORBIDDEN,
                            "This needs the right " + right + ", which the account's roles do not give.")
                    .comparing("one of the roles " + roles, "none of them")
                    .fixedBy("Ask an administrator for a role that gives the right.");
        }
    }
}
