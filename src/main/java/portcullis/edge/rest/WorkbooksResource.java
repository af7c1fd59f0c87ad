package portcullis.edge.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import portcullis.edge.rest.form.UploadForm;
import portcullis.edge.rest.problem.Problem;
import portcullis.edge.rest.problem.ProblemFound;
import portcullis.edge.rest.wire.VerificationJson;
import portcullis.flow.Spool;
import portcullis.flow.access.Right;
import portcullis.flow.report.TakeDispositions;
import portcullis.flow.report.VerifyReport;

/** Audit workbooks that come back: whether they are as they were handed out, and what people decided in them. */
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class WorkbooksResource {
    private final VerifyReport verifyReport;
    private final TakeDispositions takeDispositions;
    private final RestSettings settings;

    @Inject
    public WorkbooksResource(VerifyReport verifyReport, TakeDispositions takeDispositions, RestSettings settings) {
        this.verifyReport = verifyReport;
        this.takeDispositions = takeDispositions;
        this.settings = settings;
    }

    @POST
    @Path("verifications")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Needs(value = Right.VERIFY_REPORTS, body = Needs.Body.UPLOAD)
    public String verify(List<EntityPart> parts, @Context ContainerRequestContext request) {
        return with(parts, workbook -> VerificationJson.of(verifyReport.verify(workbook, Guard.caller(request))));
    }

    @POST
    @Path("dispositions")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Needs(value = Right.DECIDE, body = Needs.Body.UPLOAD)
    public String decide(List<EntityPart> parts, @Context ContainerRequestContext request) {
        return with(parts, workbook -> VerificationJson.of(takeDispositions.take(workbook, Guard.caller(request))));
    }

    private String with(List<EntityPart> parts, Function<Spool, String> work) {
        UploadForm form = UploadForm.of(parts, Set.of());
        try (Spool workbook = Spool.of(form.file(), settings.scratch(), settings.uploadBytes())) {
            if (workbook.isOver()) {
                throw new ProblemFound(Problem.of(Spool.tooLarge(form.fileName().text(), settings.uploadBytes())));
            }
            return work.apply(workbook);
        }
    }
}
