package portcullis.edge.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import portcullis.core.review.CaseFile;
import portcullis.edge.rest.form.DecisionForm;
import portcullis.edge.rest.form.Fields;
import portcullis.edge.rest.problem.Problem;
import portcullis.edge.rest.problem.ProblemFound;
import portcullis.edge.rest.problem.ProblemType;
import portcullis.edge.rest.wire.JsonText;
import portcullis.flow.DecideTogether;
import portcullis.flow.access.Right;

/** Several cases about one listing decided together: previewed first, then recorded case by case, all or none. */
@Path("v1/joint-decisions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class JointDecisionsResource {
    private final DecideTogether together;

    @Inject
    public JointDecisionsResource(DecideTogether together) {
        this.together = together;
    }

    @POST
    @Path("preview")
    @Needs(Right.DECIDE)
    public String preview(String document, @Context ContainerRequestContext request) {
        DecisionForm form = DecisionForm.of(document, DecisionForm.TOGETHER);
        var preview = together.preview(asked(form), Guard.caller(request));
        if (!preview.refusal().isEmpty()) {
            throw new ProblemFound(
                    Problem.of(ProblemType.DECISION_REFUSED, "Nothing is decided: " + preview.refusal() + "."));
        }
        return new JsonText()
                .with("listing", preview.listing())
                .with("token", preview.token())
                .raw("cases", cases(preview.cases()))
                .toString();
    }

    @POST
    @Needs(Right.DECIDE)
    public Response decide(String document, @Context ContainerRequestContext request) {
        DecisionForm form = DecisionForm.of(document, DecisionForm.TOGETHER);
        if (form.token().isEmpty()) {
            throw Fields.wrong("token", "the token of a preview", "nothing");
        }
        var outcome =
                together.decide(asked(form), form.token(), UUID.randomUUID().toString(), Guard.caller(request));
        if (!outcome.refusal().isEmpty()) {
            throw new ProblemFound(Problem.of(
                    outcome.conflict() ? ProblemType.DECISION_CONFLICT : ProblemType.DECISION_REFUSED,
                    "Nothing is decided: " + outcome.refusal() + "."));
        }
        return Response.status(Response.Status.CREATED)
                .entity(new JsonText()
                        .with("batch", outcome.batch())
                        .raw("cases", cases(outcome.cases()))
                        .toString())
                .build();
    }

    private static DecideTogether.Asked asked(DecisionForm form) {
        return new DecideTogether.Asked(form.cases(), form.draft());
    }

    private static String cases(List<CaseFile> files) {
        return JsonText.array(
                files,
                file -> new JsonText()
                        .with("id", file.id())
                        .with("standing", file.standing().name())
                        .with("decisions", file.decisions().size())
                        .toString());
    }
}
