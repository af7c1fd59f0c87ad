package portcullis.edge.rest.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** Writes every problem out as its document, and says at which path it arose. */
@Provider
public final class ProblemAnswers implements ContainerResponseFilter {
    private static final MediaType PROBLEM = MediaType.valueOf(Problem.MEDIA_TYPE);

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem) {
            String path = request.getUriInfo().getRequestUri().getRawPath();
            Problem placed = problem.instance().isPresent() ? problem : problem.in(path);
            response.setEntity(placed.json(), null, PROBLEM);
        }
    }
}
