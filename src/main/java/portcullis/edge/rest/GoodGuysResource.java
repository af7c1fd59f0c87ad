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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import portcullis.core.watchlist.Listing;
import portcullis.edge.rest.form.Fields;
import portcullis.edge.rest.form.FlatDocument;
import portcullis.edge.rest.problem.Problem;
import portcullis.edge.rest.problem.ProblemFound;
import portcullis.edge.rest.problem.ProblemType;
import portcullis.edge.rest.wire.GoodGuyJson;
import portcullis.edge.rest.wire.JsonText;
import portcullis.flow.Desk;
import portcullis.flow.GoodGuyStates;
import portcullis.flow.KeepGoodGuys;
import portcullis.flow.access.Right;
import portcullis.flow.port.GoodGuyRules;

/** Good guys: asked for by one person out of a case, approved by another, ended by either. */
@Path("v1/good-guys")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class GoodGuysResource {
    private static final Set<String> WISH = Set.of("caseId", "finding", "reasonCode", "reason", "expires", "onlyOrder");
    private static final int LONGEST = 2_000;
    private static final int LONGEST_NAME = 100;

    private final KeepGoodGuys keeping;
    private final GoodGuyRules rules;
    private final Desk desk;
    private final Sight sight;
    private final GoodGuyStates.Look looking;

    @Inject
    public GoodGuysResource(
            KeepGoodGuys keeping, GoodGuyRules rules, Desk desk, Sight sight, GoodGuyStates.Look looking) {
        this.keeping = keeping;
        this.rules = rules;
        this.desk = desk;
        this.sight = sight;
        this.looking = looking;
    }

    @GET
    @Needs(Right.READ_ALL_UPLOADS)
    public String list(@Context UriInfo uri) {
        Fields.of(uri.getQueryParameters());
        GoodGuyStates states = looking.now();
        return new JsonText()
                .raw("items", JsonText.array(rules.list(), kept -> json(kept, states)))
                .toString();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.DECIDE)
    public Response request(String document, @Context ContainerRequestContext request) {
        Fields fields = FlatDocument.fields(document, WISH);
        String caseId = needed(fields, "caseId", LONGEST_NAME);
        sight.caseFile(caseId, Guard.caller(request));
        var wish = new KeepGoodGuys.Wish(
                caseId,
                fields.number("finding", 1, 1_000_000, 1),
                needed(fields, "reasonCode", LONGEST_NAME),
                needed(fields, "reason", LONGEST),
                fields.day("expires")
                        .orElseThrow(() -> Fields.wrong("expires", "a date such as 2026-12-31", "nothing")),
                fields.text("onlyOrder", LONGEST_NAME).filter("true"::equals).isPresent());
        List<Listing> listings = desk.inForce().watchlist().parts().stream()
                .flatMap(part -> part.listings().stream())
                .toList();
        return Response.status(Response.Status.CREATED)
                .entity(answer(keeping.request(wish, Guard.caller(request).name(), listings)))
                .build();
    }

    @POST
    @Path("{id}/approval")
    @Needs(Right.APPROVE_GOOD_GUYS)
    public String approve(@PathParam("id") String id, @Context ContainerRequestContext request) {
        known(id);
        return answer(keeping.approve(id, Guard.caller(request).name()));
    }

    @POST
    @Path("{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.DECIDE)
    public String end(@PathParam("id") String id, String document, @Context ContainerRequestContext request) {
        Fields fields = FlatDocument.fields(document, Set.of("reason"));
        known(id);
        return answer(keeping.end(id, Guard.caller(request).name(), needed(fields, "reason", LONGEST)));
    }

    private void known(String id) {
        if (rules.find(id).isEmpty()) {
            throw Sight.unknown("good guy", id);
        }
    }

    private static String needed(Fields fields, String name, int longest) {
        return fields.text(name, longest).orElseThrow(() -> Fields.wrong(name, "a value", "nothing"));
    }

    private String answer(KeepGoodGuys.Answer answer) {
        return answer.kept()
                .map(kept -> json(kept, looking.now()))
                .orElseThrow(() -> new ProblemFound(Problem.of(
                        ProblemType.DECISION_REFUSED, "The good guy is refused: " + answer.refusal() + ".")));
    }

    private static String json(GoodGuyRules.Kept kept, GoodGuyStates states) {
        GoodGuyStates.State now = states.of(kept);
        return GoodGuyJson.of(kept, now.state()).with("because", now.because()).toString();
    }
}
