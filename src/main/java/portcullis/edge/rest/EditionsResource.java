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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import portcullis.edge.rest.form.Fields;
import portcullis.edge.rest.form.Paging;
import portcullis.edge.rest.form.UploadForm;
import portcullis.edge.rest.problem.Problem;
import portcullis.edge.rest.problem.ProblemFound;
import portcullis.edge.rest.wire.ChangesJson;
import portcullis.edge.rest.wire.EditionJson;
import portcullis.edge.rest.wire.JsonText;
import portcullis.flow.AdoptEdition;
import portcullis.flow.CompareEditions;
import portcullis.flow.access.Right;
import portcullis.flow.port.Editions;
import portcullis.flow.port.ListReader;

/** The list editions ever adopted, and a new one, which is in force when the answer comes. */
@Path("v1/editions")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class EditionsResource {
    private static final Set<String> FORM = Set.of("format", "source", "published", "terms");
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_ID = 200;

    private final Editions editions;
    private final AdoptEdition adoptEdition;
    private final CompareEditions compareEditions;

    @Inject
    public EditionsResource(Editions editions, AdoptEdition adoptEdition, CompareEditions compareEditions) {
        this.editions = editions;
        this.compareEditions = compareEditions;
        this.adoptEdition = adoptEdition;
    }

    @GET
    @Needs(Right.READ_LISTS)
    public String list(@Context UriInfo uri) {
        Fields.of(uri.getQueryParameters());
        return new JsonText()
                .raw(
                        "items",
                        JsonText.array(
                                editions.list(),
                                edition -> EditionJson.of(edition).toString()))
                .toString();
    }

    @GET
    @Path("{id}")
    @Needs(Right.READ_LISTS)
    public String one(@PathParam("id") String id) {
        return editions.find(id)
                .map(edition -> EditionJson.of(edition).toString())
                .orElseThrow(() -> Sight.unknown("edition", id));
    }

    /** How an edition differs from an earlier one, else from the one before it. */
    @GET
    @Path("{id}/changes")
    @Needs(Right.READ_LISTS)
    public String changes(@PathParam("id") String id, @Context UriInfo uri) {
        Fields query = Fields.of(uri.getQueryParameters(), "since", "page", "size");
        Editions.Adopted edition = editions.find(id).orElseThrow(() -> Sight.unknown("edition", id));
        String since = query.text("since", LONGEST_ID)
                .or(() -> edition.facts().previous())
                .orElseThrow(
                        () -> Fields.wrong("since", "the id of another edition; this one follows none", "nothing"));
        Editions.Adopted before = editions.find(since).orElseThrow(() -> Sight.unknown("edition", since));
        var changes = compareEditions.between(before.edition(), edition.edition());
        Paging wanted = Paging.of(query);
        return ChangesJson.of(since, id, changes, wanted.page(), wanted.size());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Needs(value = Right.ADOPT_LISTS, body = Needs.Body.LIST)
    public Response adopt(List<EntityPart> parts, @Context UriInfo uri, @Context ContainerRequestContext request) {
        UploadForm form = UploadForm.of(parts, FORM);
        var claim = new ListReader.Claim(
                form.fields().text("format", LONGEST_NAME),
                form.fields().text("source", LONGEST_NAME).map(EditionsResource::source),
                form.fields().day("published"));
        String who = Guard.caller(request).name();
        return adoptEdition
                .adopt(claim, terms(form), who, form.file(), form.fileName().text())
                .fold(inForce -> created(inForce, uri), problem -> {
                    throw new ProblemFound(Problem.of(problem));
                });
    }

    private static Response created(AdoptEdition.InForce inForce, UriInfo uri) {
        var id = inForce.adopted().edition().id();
        return Response.created(
                        uri.getBaseUriBuilder().path("v1/editions").path(id).build())
                .entity(EditionJson.of(inForce.adopted()).toString())
                .build();
    }

    private static AdoptEdition.Terms terms(UploadForm form) {
        String written = form.fields().text("terms", LONGEST_NAME).orElse(AdoptEdition.Terms.IF_PLAUSIBLE.name());
        return Arrays.stream(AdoptEdition.Terms.values())
                .filter(terms -> terms.name().equals(written))
                .findFirst()
                .orElseThrow(() -> Fields.wrong("terms", Arrays.toString(AdoptEdition.Terms.values()), written));
    }

    /** A source is part of an edition's id, and so of addresses. */
    static String source(String name) {
        if (!name.matches("[a-z0-9][a-z0-9-]*")) {
            throw Fields.wrong("source", "lower-case letters, digits and hyphens", name);
        }
        return name;
    }
}
