package portcullis.edge.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import portcullis.core.review.CaseFile;
import portcullis.edge.rest.form.FlatDocument;
import portcullis.edge.rest.wire.JsonText;
import portcullis.edge.rest.wire.WaitingJson;
import portcullis.flow.WorkQueue;
import portcullis.flow.access.Right;
import portcullis.flow.access.SignedIn;
import portcullis.flow.port.Reviews;

/** The work on one case beside its decision: what was decided about the same entries before, and who is to decide it. */
@Path("v1/cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class CaseWorkResource {
    private static final int ALIKE = 20;

    private final WorkQueue queue;
    private final Reviews reviews;
    private final portcullis.flow.Sight eyes;
    private final Sight sight;

    @Inject
    public CaseWorkResource(WorkQueue queue, Reviews reviews, portcullis.flow.Sight eyes, Sight sight) {
        this.queue = queue;
        this.reviews = reviews;
        this.eyes = eyes;
        this.sight = sight;
    }

    @GET
    @Path("alike")
    @Needs(Right.READ_ALL_UPLOADS)
    public String alike(@PathParam("id") String id, @Context ContainerRequestContext request) {
        SignedIn who = Guard.caller(request);
        CaseFile file = sight.caseFile(id, who);
        List<WorkQueue.Waiting> alike = eyes.seen(reviews.alike(file.id(), ALIKE), who).stream()
                .map(queue::of)
                .toList();
        return new JsonText()
                .raw("items", JsonText.array(alike, WaitingJson::of))
                .toString();
    }

    @POST
    @Path("assignment")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.DECIDE)
    public String assign(@PathParam("id") String id, String document, @Context ContainerRequestContext request) {
        SignedIn who = Guard.caller(request);
        String assignee = QueueResource.needed(FlatDocument.fields(document, Set.of("assignee")), "assignee");
        CaseFile file = sight.caseFile(id, who);
        QueueResource.refuse(queue.assign(file, assignee, who));
        return WaitingJson.of(queue.of(file));
    }
}
