package portcullis.edge.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Locale;
import portcullis.core.intake.Template;
import portcullis.core.subject.SubjectKind;
import portcullis.flow.access.Right;
import portcullis.flow.port.TemplateWriter;

/** Blank workbooks to fill in and send. */
@Path("v1/templates/{kind}")
@Dependent
public class TemplatesResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final TemplateWriter writer;

    @Inject
    public TemplatesResource(TemplateWriter writer) {
        this.writer = writer;
    }

    @GET
    @Needs(Right.UPLOAD)
    public Response one(@PathParam("kind") String name) {
        SubjectKind kind = Arrays.stream(SubjectKind.values())
                .filter(each -> each.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Sight.unknown("template", name));
        var out = new ByteArrayOutputStream();
        writer.write(kind, Template.columns(kind), Template.others(kind), out);
        String file = kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-template.xlsx";
        return Response.ok(out.toByteArray(), XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .build();
    }
}
