package portcullis.edge.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import portcullis.edge.rest.problem.Problem;
import portcullis.edge.rest.problem.ProblemFound;
import portcullis.edge.rest.wire.AlarmJson;
import portcullis.edge.rest.wire.EditionJson;
import portcullis.edge.rest.wire.JsonText;
import portcullis.flow.AdoptEdition;
import portcullis.flow.access.Right;
import portcullis.flow.port.ListAlarms;

/** List files that were refused or held back, until somebody settles them or lets them pass. */
@Path("v1/list-alarms")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class ListAlarmsResource {
    private final ListAlarms alarms;
    private final AdoptEdition adoptEdition;
    private final InstantSource clock;

    @Inject
    public ListAlarmsResource(ListAlarms alarms, AdoptEdition adoptEdition, InstantSource clock) {
        this.alarms = alarms;
        this.adoptEdition = adoptEdition;
        this.clock = clock;
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
    @Needs(Right.ADOPT_LISTS)
    public String release(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return adoptEdition
                .release(id, Guard.caller(request).name())
                .orElseThrow(() -> Sight.unknown("open alarm with a held file", id))
                .fold(inForce -> EditionJson.of(inForce.adopted()).toString(), problem -> {
                    throw new ProblemFound(Problem.of(problem));
                });
    }

    /** Says that the alarm was seen to; a held file stays out. */
    @POST
    @Path("{id}/settlement")
    @Needs(Right.ADOPT_LISTS)
    public String settle(@PathParam("id") String id, @Context ContainerRequestContext request) {
        if (!alarms.settle(id, clock.instant(), Guard.caller(request).name())) {
            throw Sight.unknown("open alarm", id);
        }
        return new JsonText().with("settled", id).toString();
    }
}
