package portcullis.edge.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portcullis.edge.rest.form.DecisionForm;
import portcullis.edge.rest.problem.Problem;
import portcullis.edge.rest.problem.ProblemFound;
import portcullis.edge.rest.problem.ProblemType;
import portcullis.edge.rest.wire.CaseJson;
import portcullis.flow.DecideCase;
import portcullis.flow.NoteRefusals;
import portcullis.flow.access.Right;
import portcullis.flow.access.SignedIn;
import portcullis.flow.audit.Deed;

/** One case: what was found, why, what people decided; and a further decision. */
@Path("v1/cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class CasesResource {
    private final Sight sight;
    private final DecideCase decideCase;
    private final NoteRefusals refusals;
    private final CaseJson json;

    @Inject
    public CasesResource(Sight sight, DecideCase decideCase, NoteRefusals refusals, Requests requests) {
        this.sight = sight;
        this.decideCase = decideCase;
        this.refusals = refusals;
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
    public Response decide(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            String document,
            @Context ContainerRequestContext request) {
        SignedIn who = Guard.caller(request);
        DecisionForm form = DecisionForm.of(document, Set.of());
        var sent = new DecideCase.Sent(form.draft(), form.seen(), DecisionForm.key(key));
        DecideCase.Decided decided = decideCase.decide(id, sent, who);
        if (decided instanceof DecideCase.Forbidden forbidden) {
            refusals.note(
                    who.actor(),
                    Deed.REFUSED,
                    id,
                    Map.of("decision", form.draft().kind().name(), "why", forbidden.reason()));
        }
        return answer(decided, id);
    }

    private Response answer(DecideCase.Decided decided, String id) {
        if (decided instanceof DecideCase.Recorded recorded) {
            return Response.status(Response.Status.CREATED)
                    .entity(json.whole(recorded.file()))
                    .build();
        }
        throw decided instanceof DecideCase.NotFound ? Sight.unknown("case", id) : new ProblemFound(problem(decided));
    }

    private static Problem problem(DecideCase.Decided decided) {
        if (decided instanceof DecideCase.Closed closed) {
            return Problem.of(ProblemType.CASE_CLOSED, "The decision cannot be recorded: " + closed.reason() + ".")
                    .fixedBy("Read the case, and decide on how it stands.");
        }
        if (decided instanceof DecideCase.Forbidden forbidden) {
            return Problem.of(ProblemType.FORBIDDEN, "The account may not decide this: " + forbidden.reason() + ".");
        }
        if (decided instanceof DecideCase.Refused refused) {
            return Problem.of(
                    ProblemType.DECISION_REFUSED, "The decision cannot be recorded: " + refused.reason() + ".");
        }
        return Problem.of(ProblemType.DECISION_CONFLICT, "The case has a decision that this one did not know of.")
                .fixedBy("Read the case again and decide on what it says now.");
    }
}
