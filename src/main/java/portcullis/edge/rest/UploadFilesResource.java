package portcullis.edge.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import portcullis.core.report.SamplePlan;
import portcullis.edge.rest.form.Fields;
import portcullis.edge.rest.problem.Problem;
import portcullis.edge.rest.problem.ProblemFound;
import portcullis.edge.rest.problem.ProblemType;
import portcullis.edge.rest.wire.FileName;
import portcullis.flow.CompareBases;
import portcullis.flow.access.Right;
import portcullis.flow.port.Uploads;
import portcullis.flow.report.WriteAuditReport;
import portcullis.flow.upload.Upload;

/** The files that belong to an upload: the audit report, and the original byte for byte. Prepared whole before they are sent. */
@Path("v1/uploads/{id}")
@Dependent
public class UploadFilesResource {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Sight sight;
    private final Uploads uploads;
    private final WriteAuditReport writeAuditReport;
    private final RestSettings settings;
    private final ChangesReport changesReport;

    @Inject
    public UploadFilesResource(
            Sight sight,
            Uploads uploads,
            WriteAuditReport writeAuditReport,
            RestSettings settings,
            ChangesReport changesReport) {
        this.changesReport = changesReport;
        this.sight = sight;
        this.uploads = uploads;
        this.writeAuditReport = writeAuditReport;
        this.settings = settings;
    }

    @GET
    @Path("report")
    @Needs(Right.READ_OWN_UPLOADS)
    public Response report(@PathParam("id") String id, @Context UriInfo uri, @Context ContainerRequestContext request) {
        Fields query = Fields.of(uri.getQueryParameters(), "sample", "size", "seed");
        SamplePlan plan = plan(query, writeAuditReport.standardSample());
        Upload upload = sight.upload(id, Guard.caller(request));
        if (!WriteAuditReport.isPossible(upload)) {
            throw new ProblemFound(notReady(upload));
        }
        var prepared = Prepared.in(settings.scratch(), file -> {
            try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
                writeAuditReport.write(id, plan, out);
            }
        });
        sight.downloaded(upload, "report", Guard.caller(request));
        return file(prepared, FileName.of(upload.original().fileName()).ending("-audit.xlsx"), XLSX);
    }

    @GET
    @Path("changes")
    @Needs(Right.COMPARE)
    public Response changes(
            @PathParam("id") String id, @Context UriInfo uri, @Context ContainerRequestContext request) {
        Upload upload = sight.upload(id, Guard.caller(request));
        if (!CompareBases.isPossible(upload)) {
            throw new ProblemFound(notReady(upload));
        }
        CompareBases.Asked asked = changesReport.asked(id, uri);
        var prepared = Prepared.in(settings.scratch(), file -> {
            try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
                changesReport.write(asked, out);
            }
        });
        sight.downloaded(upload, "changes", Guard.caller(request));
        return file(prepared, FileName.of(upload.original().fileName()).ending("-changes.xlsx"), XLSX);
    }

    @GET
    @Path("original")
    @Needs(Right.READ_OWN_UPLOADS)
    public Response original(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Upload upload = sight.upload(id, Guard.caller(request));
        var prepared = Prepared.in(settings.scratch(), file -> uploads.copyOriginal(id, file));
        sight.downloaded(upload, "original", Guard.caller(request));
        return file(prepared, FileName.of(upload.original().fileName()), "application/octet-stream");
    }

    private static SamplePlan plan(Fields query, SamplePlan standard) {
        return new SamplePlan(
                query.choice("sample", SamplePlan.Method.class).orElse(standard.method()),
                query.number("size", 0, SamplePlan.MOST, standard.size()),
                query.text("seed", SamplePlan.LONGEST_SEED)
                        .filter(seed -> seed.chars().noneMatch(Character::isISOControl))
                        .orElse(standard.seed()));
    }

    static Response file(Prepared prepared, FileName name, String type) {
        return Response.ok(prepared.open(), type)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.attachment())
                .header(HttpHeaders.CONTENT_LENGTH, prepared.bytes())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    static Problem notReady(Upload upload) {
        boolean ended = upload.status().isFinal();
        return Problem.of(
                        ProblemType.REPORT_NOT_READY,
                        ended
                                ? "The upload ended before any row was read, so that there is nothing to report."
                                : "The upload is still being screened.")
                .comparing(
                        "an upload that has come to its end after its header was read",
                        upload.status().name())
                .fixedBy(
                        ended
                                ? "Read the upload's problem, mend the file and upload it again."
                                : "Ask for the upload until its status is final, then for the report.");
    }
}
