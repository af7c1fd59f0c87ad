package portcullis.edge.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import portcullis.core.subject.Subject;
import portcullis.edge.rest.form.Fields;
import portcullis.edge.rest.problem.Problem;
import portcullis.edge.rest.problem.ProblemFound;
import portcullis.edge.rest.wire.JsonText;
import portcullis.flow.ScreenSubject;
import portcullis.flow.access.Right;
import portcullis.flow.port.Documents;

/** One subject, screened at once: what a procurement system asks before an order goes out. Nothing is stored. */
@Path("v1/screenings")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class ScreeningsResource {
    private final ScreenSubject screenSubject;
    private final Requests requests;

    @Inject
    public ScreeningsResource(ScreenSubject screenSubject, Requests requests) {
        this.screenSubject = screenSubject;
        this.requests = requests;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.SCREEN)
    public String screen(String document, @Context UriInfo uri) {
        Documents documents = requests.documents();
        Subject subject = documents.readSubject(document);
        LegalView view = requests.view(Fields.of(uri.getQueryParameters(), "asOf", "mode", "scenario"));
        LocalDate day = day(subject, view, uri);
        screenSubject.refusal(day).ifPresent(problem -> {
            throw new ProblemFound(Problem.of(problem));
        });
        var screened = screenSubject.screen(subject, day, view.mode(), view.scenario());
        return new JsonText()
                .membersOf(documents.write(UUID.randomUUID().toString(), screened.screening()))
                .raw("basis", documents.write(screened.basis()))
                .with("warnings", screened.basis().warnings())
                .toString();
    }

    /** The day that the caller asks for, else the date of the order itself, else today. */
    private static LocalDate day(Subject subject, LegalView view, UriInfo uri) {
        return uri.getQueryParameters().containsKey("asOf")
                ? view.asOf()
                : subject.date().asOptional().orElse(view.asOf());
    }
}
