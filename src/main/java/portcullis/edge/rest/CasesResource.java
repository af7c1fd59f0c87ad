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
import java.util.Set;
import portcullis.core.review.CaseFile;
import portcullis.core.review.Decision;
import portcullis.edge.rest.form.Fields;
import portcullis.edge.rest.form.FlatDocument;
import portcullis.edge.rest.problem.Problem;
import portcullis.edge.rest.problem.ProblemFound;
import portcullis.edge.rest.problem.ProblemType;
import portcullis.edge.rest.wire.CaseJson;
import portcullis.flow.DecideCase;
import portcullis.flow.access.Right;
import portcullis.flow.access.SignedIn;

/** One case: what was found, why, what people decided; and a further decision. */
@Path("v1/cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class CasesResource {
    private static final Set<String> DECISION = Set.of("outcome", "reasonCode", "text");
    private static final int LONGEST_CODE = 50;
    private static final int LONGEST_TEXT = 10_000;

    private final Sight sight;
    private final DecideCase decideCase;
    private final CaseJson json;

    @Inject
    public CasesResource(Sight sight, DecideCase decideCase, Requests requests) {
        this.sight = sight;
        this.decideCase = decideCase;
        this.json = new CaseJson(requests.documents());
    }

    @GET
    @Needs(Right.READ_OWN_UPLOADS)
    public String one(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return json.whole(sight.caseFile(id, Guard.caller(request)));
    }

    @POST
    @Path("decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.DECIDE)
    public Response decide(@PathParam("id") String id, String document, @Context ContainerRequestContext request) {
        SignedIn who = Guard.caller(request);
        Fields fields = FlatDocument.fields(document, DECISION);
        var kind = fields.choice("outcome", Decision.Kind.class).orElseThrow(() -> missing("outcome"));
        String code = fields.text("reasonCode", LONGEST_CODE).orElseThrow(() -> missing("reasonCode"));
        String text = fields.text("text", LONGEST_TEXT).orElseThrow(() -> missing("text"));
        CaseFile seen = sight.caseFile(id, who);
        return answer(decideCase.decide(seen.id(), kind, code, text, who.name()), id);
    }

    private Response answer(DecideCase.Decided decided, String id) {
        if (decided instanceof DecideCase.Recorded recorded) {
            return Response.status(Response.Status.CREATED)
                    .entity(json.whole(recorded.file()))
                    .build();
        }
        if (decided instanceof DecideCase.Conflict) {
            throw new ProblemFound(
                    Problem.of(ProblemType.DECISION_CONFLICT, "The case has a decision that this one did not know of.")
                            .fixedBy("Read the case again and decide on what it says now."));
        }
        if (decided instanceof DecideCase.Refused refused) {
            throw new ProblemFound(Problem.of(
                    ProblemType.DECISION_REFUSED, "The decision cannot be recorded: " + refused.reason() + "."));
        }
        throw Sight.unknown("case", id);
    }

    private static ProblemFound missing(String name) {
        return Fields.wrong(name, "a value", "nothing");
    }
}
