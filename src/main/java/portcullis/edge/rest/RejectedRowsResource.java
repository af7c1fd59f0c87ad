package portcullis.edge.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import portcullis.edge.rest.problem.ProblemFound;
import portcullis.edge.rest.wire.FileName;
import portcullis.flow.access.Right;
import portcullis.flow.report.WriteRejectedRows;
import portcullis.flow.upload.Upload;

/** The rows of an upload that could not be screened, as a workbook to be corrected and sent again. */
@Path("v1/uploads/{id}/rejected")
@Dependent
public class RejectedRowsResource {
    private final Sight sight;
    private final WriteRejectedRows writeRejectedRows;
    private final RestSettings settings;

    @Inject
    public RejectedRowsResource(Sight sight, WriteRejectedRows writeRejectedRows, RestSettings settings) {
        this.sight = sight;
        this.writeRejectedRows = writeRejectedRows;
        this.settings = settings;
    }

    @GET
    @Needs(Right.READ_OWN_UPLOADS)
    public Response rejected(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Upload upload = sight.upload(id, Guard.caller(request));
        if (!upload.isReportable()) {
            throw new ProblemFound(UploadFilesResource.notReady(upload));
        }
        var prepared = Prepared.in(settings.scratch(), file -> {
            try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
                writeRejectedRows.write(id, out);
            }
        });
        sight.downloaded(upload, "rejected", Guard.caller(request));
        return UploadFilesResource.file(
                prepared, FileName.of(upload.original().fileName()).ending("-rejected.xlsx"), UploadFilesResource.XLSX);
    }
}
