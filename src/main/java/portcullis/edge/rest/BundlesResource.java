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
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Set;
import portcullis.edge.rest.form.UploadForm;
import portcullis.edge.rest.problem.Problem;
import portcullis.edge.rest.problem.ProblemFound;
import portcullis.edge.rest.wire.EditionJson;
import portcullis.flow.AdoptEdition;
import portcullis.flow.CarryEditions;
import portcullis.flow.access.Right;
import portcullis.flow.port.Editions;

/** Editions as signed bundles, for sites that reach no publisher. */
@Path("v1/list-bundles")
@Dependent
public class BundlesResource {
    private final Editions editions;
    private final CarryEditions carryEditions;

    @Inject
    public BundlesResource(Editions editions, CarryEditions carryEditions) {
        this.editions = editions;
        this.carryEditions = carryEditions;
    }

    /** The bundle of an edition; there is none where no key signs. */
    @GET
    @Path("{id}")
    @Produces("application/zip")
    @Needs(Right.READ_LISTS)
    public Response read(@PathParam("id") String id) {
        Editions.Adopted edition = editions.find(id)
                .filter(found -> carryEditions.canSign())
                .orElseThrow(() -> Sight.unknown("bundle of edition", id));
        return Response.ok((StreamingOutput) out -> carryEditions.write(edition, out), "application/zip")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + id.replaceAll("[^\\w.-]", "_") + ".bundle.zip\"")
                .build();
    }

    /** Puts the edition of a bundle in force. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Needs(value = Right.ADOPT_LISTS, body = Needs.Body.LIST)
    public String adopt(List<EntityPart> parts, @Context ContainerRequestContext request) {
        UploadForm form = UploadForm.of(parts, Set.of());
        return carryEditions
                .adopt(
                        form.file(),
                        AdoptEdition.Terms.IF_PLAUSIBLE,
                        Guard.caller(request).name())
                .fold(inForce -> EditionJson.of(inForce.adopted()).toString(), problem -> {
                    throw new ProblemFound(Problem.of(problem));
                });
    }
}
