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
import java.util.Optional;
import java.util.Set;
import portcullis.edge.rest.form.FlatDocument;
import portcullis.edge.rest.problem.Problem;
import portcullis.edge.rest.problem.ProblemFound;
import portcullis.edge.rest.problem.ProblemType;
import portcullis.edge.rest.wire.AlarmJson;
import portcullis.edge.rest.wire.EditionJson;
import portcullis.edge.rest.wire.JsonText;
import portcullis.flow.SettleAlarms;
import portcullis.flow.access.Right;
import portcullis.flow.port.ListAlarms;

/** List files that were refused or held back, until somebody settles them or lets them pass. */
@Path("v1/list-alarms")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class ListAlarmsResource {
    private static final int LONGEST = 2_000;

    private final ListAlarms alarms;
    private final SettleAlarms settling;

    @Inject
    public ListAlarmsResource(ListAlarms alarms, SettleAlarms settling) {
        this.alarms = alarms;
        this.settling = settling;
    }

    @GET
    @Needs(Right.READ_LISTS)
    public String list() {
        return new JsonText()
                .raw("items", JsonText.array(alarms.open(), AlarmJson::of))
                .toString();
    }

    /** Puts the held file in force all the same. */
    @POST
    @Path("{id}/release")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.ADOPT_LISTS)
    public String release(@PathParam("id") String id, String document, @Context ContainerRequestContext request) {
        var answer = done(settling.release(id, Guard.caller(request).name(), reason(document)), id);
        answer.problem().ifPresent(problem -> {
            throw new ProblemFound(Problem.of(problem));
        });
        return EditionJson.of(answer.adopted().orElseThrow()).toString();
    }

    /** Says that the alarm was seen to; a held file stays out. */
    @POST
    @Path("{id}/settlement")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.ADOPT_LISTS)
    public String settle(@PathParam("id") String id, String document, @Context ContainerRequestContext request) {
        done(settling.settle(id, Guard.caller(request).name(), reason(document)), id);
        return new JsonText().with("settled", id).toString();
    }

    private static String reason(String document) {
        return FlatDocument.fields(document, Set.of("reason"))
                .text("reason", LONGEST)
                .orElse("");
    }

    private static SettleAlarms.Answer done(Optional<SettleAlarms.Answer> answer, String id) {
        SettleAlarms.Answer given = answer.orElseThrow(() -> Sight.unknown("open alarm", id));
        if (given.isRefused()) {
            throw new ProblemFound(Problem.of(ProblemType.DECISION_REFUSED, "Refused: " + given.refusal() + "."));
        }
        return given;
    }
}
