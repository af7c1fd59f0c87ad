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
import java.io.InputStream;
import java.util.UUID;
import portcullis.core.intake.RowProblem;
import portcullis.edge.rest.form.Fields;
import portcullis.edge.rest.problem.Problem;
import portcullis.edge.rest.problem.ProblemFound;
import portcullis.edge.rest.wire.JsonText;
import portcullis.flow.ScreenOrder;
import portcullis.flow.access.Right;

/** An order's own document, screened at once: may it go on, or is it held. Nothing is stored. */
@Path("v1/orders")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class OrdersResource {
    private final ScreenOrder screenOrder;
    private final Requests requests;

    @Inject
    public OrdersResource(ScreenOrder screenOrder, Requests requests) {
        this.screenOrder = screenOrder;
        this.requests = requests;
    }

    @POST
    @Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML, "application/zip"})
    @Needs(value = Right.SCREEN, body = Needs.Body.UPLOAD)
    public String screen(InputStream document, @Context UriInfo uri) {
        LegalView view = requests.view(Fields.of(uri.getQueryParameters(), "asOf", "mode", "scenario"));
        var law = new ScreenOrder.Law(view.asOf(), view.mode(), view.scenario());
        return screenOrder.screen(document, law).fold(this::json, problem -> {
            throw new ProblemFound(Problem.of(problem));
        });
    }

    private String json(ScreenOrder.Screened screened) {
        String id = UUID.randomUUID().toString();
        return new JsonText()
                .with("id", id)
                .with("decision", screened.isReleased() ? "RELEASE" : "HOLD")
                .with("recommendation", screened.recommendation().name())
                .raw("lines", JsonText.array(screened.lines(), line -> line(id, line)))
                .raw("basis", requests.documents().write(screened.basis()))
                .with("warnings", screened.basis().warnings())
                .toString();
    }

    private String line(String id, ScreenOrder.Line line) {
        return new JsonText()
                .with(
                        "reference",
                        line.subject().map(subject -> subject.reference().label()))
                .with("recommendation", line.recommendation().name())
                .raw("problems", JsonText.array(line.problems(), OrdersResource::problem))
                .raw("screening", requests.documents().write(id + "-" + line.number(), line.screening()))
                .toString();
    }

    private static String problem(RowProblem problem) {
        return new JsonText()
                .with("type", problem.type())
                .with("text", problem.sentence())
                .toString();
    }
}
