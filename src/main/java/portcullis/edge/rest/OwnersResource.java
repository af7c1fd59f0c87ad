package portcullis.edge.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import portcullis.core.subject.Party;
import portcullis.core.subject.Role;
import portcullis.edge.rest.form.Fields;
import portcullis.edge.rest.form.Paging;
import portcullis.edge.rest.form.UploadForm;
import portcullis.edge.rest.problem.Problem;
import portcullis.edge.rest.problem.ProblemFound;
import portcullis.edge.rest.wire.JsonText;
import portcullis.edge.rest.wire.OwnerJson;
import portcullis.edge.rest.wire.PageJson;
import portcullis.flow.FindOwners;
import portcullis.flow.Owners;
import portcullis.flow.access.Right;
import portcullis.flow.port.OwnerFiles;

/** Who is stated to own whom: the statements in force, the files they come from, a new file, and the owners of one party. */
@Path("v1/owners")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class OwnersResource {
    private static final int LONGEST = 500;
    private static final int LONGEST_SOURCE = 40;

    private final Owners owners;
    private final OwnerFiles files;
    private final FindOwners finding;
    private final Requests requests;

    @Inject
    public OwnersResource(Owners owners, OwnerFiles files, FindOwners finding, Requests requests) {
        this.owners = owners;
        this.files = files;
        this.finding = finding;
        this.requests = requests;
    }

    @GET
    @Needs(Right.MATCH)
    public String list(@Context UriInfo uri) {
        Fields query = Fields.of(uri.getQueryParameters(), "party", "page", "size");
        Paging paging = Paging.of(query);
        return PageJson.of(
                finding.statements(query.text("party", LONGEST), paging.page(), paging.size()),
                statement -> OwnerJson.of(statement).toString());
    }

    @GET
    @Path("files")
    @Needs(Right.MATCH)
    public String files(@Context UriInfo uri) {
        Fields.of(uri.getQueryParameters());
        return new JsonText()
                .raw(
                        "items",
                        JsonText.array(files.list(), kept -> OwnerJson.of(kept).toString()))
                .toString();
    }

    @GET
    @Path("chart")
    @Needs(Right.MATCH)
    public String chart(@Context UriInfo uri) {
        Fields query = Fields.of(uri.getQueryParameters(), "name", "country", "identifier", "asOf", "mode", "scenario");
        String name =
                query.text("name", LONGEST).orElseThrow(() -> Fields.wrong("name", "the name of a party", "nothing"));
        Party party =
                FindOwners.party(Role.END_USER, name, query.country("country"), query.text("identifier", LONGEST));
        LegalView view = requests.view(query);
        var basis = new FindOwners.Law(view.asOf(), view.mode(), view.scenario());
        return requests.documents().write(finding.of(party, basis));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Needs(value = Right.ADOPT_LISTS, body = Needs.Body.UPLOAD)
    public Response adopt(List<EntityPart> parts, @Context UriInfo uri, @Context ContainerRequestContext request) {
        UploadForm form = UploadForm.of(parts, Set.of("source", "published"));
        var sent = new Owners.Sent(
                form.fileName().text(),
                form.fields().text("source", LONGEST_SOURCE).map(EditionsResource::source),
                form.fields().day("published"),
                Guard.caller(request).name());
        return owners.adopt(sent, form.file()).fold(inForce -> created(inForce, uri), problem -> {
            throw new ProblemFound(Problem.of(problem));
        });
    }

    private static Response created(Owners.InForce inForce, UriInfo uri) {
        return Response.created(uri.getBaseUriBuilder().path("v1/owners/files").build())
                .entity(OwnerJson.of(inForce.kept())
                        .raw(
                                "problems",
                                JsonText.array(
                                        inForce.problems(),
                                        problem -> OwnerJson.of(problem).toString()))
                        .toString())
                .build();
    }
}
