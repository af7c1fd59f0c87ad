package portcullis.edge.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portcullis.core.intake.FileProblem;
import portcullis.edge.rest.form.DecisionForm;
import portcullis.edge.rest.form.Fields;
import portcullis.edge.rest.form.Paging;
import portcullis.edge.rest.form.UploadForm;
import portcullis.edge.rest.problem.Problem;
import portcullis.edge.rest.problem.ProblemFound;
import portcullis.edge.rest.wire.UploadJson;
import portcullis.flow.ReceiveUpload;
import portcullis.flow.access.Right;
import portcullis.flow.upload.Upload;

/** Files sent to be screened: takes a new one, lists those there are. */
@Path("v1/uploads")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class UploadsResource {
    private static final Set<String> FORM = Set.of("kind", "asOf", "mode", "scenario", "mapping", "sheet", "note");

    private final ReceiveUpload receiveUpload;
    private final Sight sight;
    private final Requests requests;
    private final UploadJson json;

    @Inject
    public UploadsResource(ReceiveUpload receiveUpload, Sight sight, Requests requests) {
        this.receiveUpload = receiveUpload;
        this.sight = sight;
        this.requests = requests;
        this.json = new UploadJson(requests.documents());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Needs(value = Right.UPLOAD, body = Needs.Body.UPLOAD)
    public Response send(
            List<EntityPart> parts,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Context UriInfo uri,
            @Context ContainerRequestContext request) {
        UploadForm form = UploadForm.of(parts, FORM);
        var wanted = requests.toScreen(form, Guard.caller(request).name());
        return receiveUpload
                .receive(wanted, form.fileName().text(), DecisionForm.key(key), form.file())
                .fold(stored -> accepted(stored.upload(), uri), UploadsResource::refused);
    }

    @GET
    @Needs(Right.READ_OWN_UPLOADS)
    public String list(@Context UriInfo uri, @Context ContainerRequestContext request) {
        Fields query = Fields.of(uri.getQueryParameters(), "page", "size");
        Paging wanted = Paging.of(query);
        return json.page(sight.uploads(Guard.caller(request), wanted.page(), wanted.size()));
    }

    private Response accepted(Upload upload, UriInfo uri) {
        return Response.accepted(json.whole(upload, sight.sameFileBefore(upload)))
                .location(uri.getBaseUriBuilder()
                        .path("v1/uploads")
                        .path(upload.id())
                        .build())
                .build();
    }

    private static Response refused(FileProblem problem) {
        throw new ProblemFound(Problem.of(problem));
    }
}
