package portcullis.edge.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import portcullis.core.intake.Mapping;
import portcullis.core.subject.SubjectKind;
import portcullis.edge.rest.form.Fields;
import portcullis.edge.rest.form.FlatDocument;
import portcullis.edge.rest.form.UploadForm;
import portcullis.edge.rest.problem.Problem;
import portcullis.edge.rest.problem.ProblemFound;
import portcullis.edge.rest.wire.JsonText;
import portcullis.edge.rest.wire.MappingWire;
import portcullis.flow.access.Right;
import portcullis.flow.access.SignedIn;
import portcullis.flow.mapping.KeepMappings;
import portcullis.flow.mapping.ProposeMapping;
import portcullis.flow.port.Mappings;

/** Mappings of columns to fields: proposed for a file, saved, listed, removed. */
@Path("v1/mappings")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class MappingsResource {
    private static final Set<String> FORM = Set.of("kind", "sheet", "mapping");
    private static final Set<String> WISH = Set.of("name", "kind", "print", "shared");
    private static final String MAPPING = "mapping";
    private static final int LONGEST_NAME = 100;

    private final ProposeMapping proposing;
    private final KeepMappings keeping;
    private final Requests requests;
    private final MappingWire json;

    @Inject
    public MappingsResource(ProposeMapping proposing, KeepMappings keeping, Requests requests) {
        this.proposing = proposing;
        this.keeping = keeping;
        this.requests = requests;
        this.json = new MappingWire(requests.documents());
    }

    @POST
    @Path("proposals")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Needs(value = Right.UPLOAD, body = Needs.Body.UPLOAD)
    public String propose(List<EntityPart> parts, @Context ContainerRequestContext request) {
        UploadForm form = UploadForm.of(parts, FORM);
        String person = Guard.caller(request).name();
        var asked = new ProposeMapping.Asked(
                form.fields().choice("kind", SubjectKind.class),
                form.fields().text("sheet", LONGEST_NAME),
                requests.mapping(form.fields(), person),
                person);
        return proposing.propose(asked, form.file()).fold(json::proposal, problem -> {
            throw new ProblemFound(Problem.of(problem));
        });
    }

    @GET
    @Needs(Right.UPLOAD)
    public String list(@Context UriInfo uri, @Context ContainerRequestContext request) {
        Fields.of(uri.getQueryParameters());
        return new JsonText()
                .raw("items", JsonText.array(keeping.list(Guard.caller(request).name()), json::saved))
                .toString();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.UPLOAD)
    public Response save(String document, @Context ContainerRequestContext request) {
        KeepMappings.Wish wish = wish(FlatDocument.parse(document), Guard.caller(request));
        keeping.complaint(wish).ifPresent(problem -> {
            throw Fields.wrong(MAPPING, problem.expected(), problem.seen());
        });
        Mappings.Saved saved = keeping.save(wish);
        return Response.status(Response.Status.CREATED)
                .entity(json.saved(saved))
                .build();
    }

    private KeepMappings.Wish wish(JsonObject document, SignedIn who) {
        Map<String, JsonValue> others = new LinkedHashMap<>(document);
        JsonValue stated = others.remove(MAPPING);
        if (!(stated instanceof JsonObject object)) {
            throw Fields.wrong("/mapping", "a JSON object of field to header", "nothing like it");
        }
        Fields fields = FlatDocument.fields(others, WISH);
        boolean shared =
                fields.text("shared", LONGEST_NAME).filter("true"::equals).isPresent();
        if (shared && !who.may(Right.ADOPT_LISTS)) {
            throw Fields.wrong("shared", "false: only who answers for the lists may share a mapping", "true");
        }
        Mapping mapping = requests.stated(object.toString());
        return new KeepMappings.Wish(
                fields.text("name", LONGEST_NAME).orElseThrow(() -> Fields.wrong("name", "a name", "nothing")),
                fields.choice("kind", SubjectKind.class),
                fields.text("print", LONGEST_NAME).orElse(""),
                mapping,
                who.name(),
                shared);
    }

    @DELETE
    @Path("{id}")
    @Needs(Right.UPLOAD)
    public Response remove(@PathParam("id") String id, @Context ContainerRequestContext request) {
        SignedIn who = Guard.caller(request);
        Mappings.Saved saved = keeping.find(id, who.name()).orElseThrow(() -> Sight.unknown("mapping", id));
        if (!saved.owner().equals(who.name()) && !who.may(Right.ADOPT_LISTS)) {
            throw Sight.unknown("mapping of yours", id);
        }
        keeping.remove(id, who.name());
        return Response.noContent().build();
    }
}
