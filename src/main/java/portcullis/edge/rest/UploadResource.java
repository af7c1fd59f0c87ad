package portcullis.edge.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import portcullis.core.review.Standing;
import portcullis.core.rule.Outcome;
import portcullis.core.rule.Recommendation;
import portcullis.edge.rest.form.Fields;
import portcullis.edge.rest.form.FlatDocument;
import portcullis.edge.rest.form.Paging;
import portcullis.edge.rest.wire.CaseJson;
import portcullis.edge.rest.wire.UploadJson;
import portcullis.flow.access.Right;
import portcullis.flow.access.SignedIn;
import portcullis.flow.port.Cases;
import portcullis.flow.port.Cases.Filter;
import portcullis.flow.port.Documents;
import portcullis.flow.upload.Turn;
import portcullis.flow.upload.Upload;

/** One upload: how far its screening has come, its end when it is no longer wanted, and the cases that came of it. */
@Path("v1/uploads/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class UploadResource {
    private final Sight sight;
    private final Cases cases;
    private final UploadJson json;
    private final CaseJson caseJson;

    @Inject
    public UploadResource(Sight sight, Cases cases, Documents documents) {
        this.sight = sight;
        this.cases = cases;
        this.json = new UploadJson(documents);
        this.caseJson = new CaseJson(documents);
    }

    @GET
    @Needs(Right.READ_OWN_UPLOADS)
    public String one(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return whole(sight.upload(id, Guard.caller(request)));
    }

    private String whole(Upload upload) {
        return json.whole(upload, sight.sameFileBefore(upload));
    }

    @DELETE
    @Needs(Right.UPLOAD)
    public String cancel(@PathParam("id") String id, @Context ContainerRequestContext request) {
        sight.cancel(id, Guard.caller(request));
        return one(id, request);
    }

    /** Pauses, resumes, or says how urgent. A member that is not sent stays as it is. */
    @PUT
    @Path("turn")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.UPLOAD)
    public String setTurn(@PathParam("id") String id, String document, @Context ContainerRequestContext request) {
        SignedIn who = Guard.caller(request);
        Turn now = sight.upload(id, who).turn();
        Fields fields = FlatDocument.fields(document, Set.of("paused", "priority"));
        int most = who.may(Right.READ_ALL_UPLOADS) ? Turn.HIGHEST : Math.max(0, now.priority());
        var wanted = new Turn(
                fields.choice("paused", YesNo.class).map(YesNo.TRUE::equals).orElse(now.paused()),
                fields.number("priority", -Turn.HIGHEST, most, now.priority()));
        sight.setTurn(id, wanted, who);
        return one(id, request);
    }

    private enum YesNo {
        TRUE,
        FALSE
    }

    @GET
    @Path("cases")
    @Needs(Right.READ_OWN_UPLOADS)
    public String cases(@PathParam("id") String id, @Context UriInfo uri, @Context ContainerRequestContext request) {
        Fields query = Fields.of(uri.getQueryParameters(), "recommendation", "outcome", "standing", "page", "size");
        Upload upload = sight.upload(id, Guard.caller(request));
        var filter = new Filter(
                query.choice("recommendation", Recommendation.class),
                query.choice("outcome", Outcome.class),
                query.choice("standing", Standing.class));
        Paging wanted = Paging.of(query);
        return caseJson.page(cases.list(upload.id(), filter, wanted.page(), wanted.size()));
    }
}
