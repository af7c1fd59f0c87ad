package portcullis.edge.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import portcullis.edge.rest.form.Fields;
import portcullis.edge.rest.form.Paging;
import portcullis.edge.rest.wire.RescreeningJson;
import portcullis.flow.RescreenAfterChange;
import portcullis.flow.access.Right;
import portcullis.flow.port.Editions;
import portcullis.flow.port.Rescreenings;

/** What an edition changes about rows that were screened before it. */
@Path("v1/editions/{id}/rescreening")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class RescreeningsResource {
    private static final int LONGEST_ID = 200;

    private final Editions editions;
    private final Rescreenings rescreenings;
    private final RescreenAfterChange rescreen;

    @Inject
    public RescreeningsResource(Editions editions, Rescreenings rescreenings, RescreenAfterChange rescreen) {
        this.editions = editions;
        this.rescreenings = rescreenings;
        this.rescreen = rescreen;
    }

    /** Screens again what the edition touches; answers when that is done, or what was done already. */
    @POST
    @Needs(Right.ADOPT_LISTS)
    public String rescreen(@PathParam("id") String id, @Context UriInfo uri) {
        Editions.Adopted edition = edition(id);
        if (!edition.inForce()) {
            throw Fields.wrong("id", "the edition in force of its source", id);
        }
        String since = since(edition, Fields.of(uri.getQueryParameters(), "since"));
        return rescreen.rescreen(since, edition)
                .or(() -> rescreen.find(new Rescreenings.Step(since, id)))
                .map(done -> RescreeningJson.of(done).toString())
                .orElseThrow(() -> Sight.unknown("edition", since));
    }

    @GET
    @Needs(Right.READ_ALL_UPLOADS)
    public String read(@PathParam("id") String id, @Context UriInfo uri) {
        Fields query = Fields.of(uri.getQueryParameters(), "since", "page", "size");
        Paging paging = Paging.of(query);
        return rescreen.find(new Rescreenings.Step(since(edition(id), query), id))
                .map(done -> RescreeningJson.of(done, rescreenings.changed(done.id(), paging.page(), paging.size())))
                .orElseThrow(() -> Sight.unknown("rescreening of edition", id));
    }

    private Editions.Adopted edition(String id) {
        return editions.find(id).orElseThrow(() -> Sight.unknown("edition", id));
    }

    private static String since(Editions.Adopted edition, Fields query) {
        return query.text("since", LONGEST_ID)
                .or(() -> edition.facts().previous())
                .orElseThrow(
                        () -> Fields.wrong("since", "the id of another edition; this one follows none", "nothing"));
    }
}
