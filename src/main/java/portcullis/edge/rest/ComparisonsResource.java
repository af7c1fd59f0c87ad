package portcullis.edge.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import portcullis.core.screen.ChangeTotals;
import portcullis.core.screen.RowChange;
import portcullis.edge.rest.form.Fields;
import portcullis.edge.rest.form.FlatDocument;
import portcullis.edge.rest.problem.Problem;
import portcullis.edge.rest.problem.ProblemFound;
import portcullis.edge.rest.problem.ProblemType;
import portcullis.edge.rest.wire.ChangeJson;
import portcullis.flow.CompareBases;
import portcullis.flow.access.Right;
import portcullis.flow.upload.Upload;

/** Two bases over the rows of one upload: what would change, by which rule and parameter. */
@Path("v1/comparisons")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class ComparisonsResource {
    private static final Set<String> MEMBERS = Set.of("uploadId", "left", "right");
    private static final Set<String> VIEW = Set.of("asOf", "mode", "scenario");
    private static final int MOST_ITEMS = 10_000;
    private static final int STANDARD_ITEMS = 500;

    private final CompareBases compareBases;
    private final Requests requests;
    private final Sight sight;

    @Inject
    public ComparisonsResource(CompareBases compareBases, Requests requests, Sight sight) {
        this.compareBases = compareBases;
        this.requests = requests;
        this.sight = sight;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.COMPARE)
    public String compare(String document, @Context UriInfo uri, @Context ContainerRequestContext request) {
        Fields paging = Fields.of(uri.getQueryParameters(), "page", "size");
        int size = paging.number("size", 1, MOST_ITEMS, STANDARD_ITEMS);
        int first = paging.number("page", 0, MOST_ITEMS, 0) * size;
        JsonObject members = FlatDocument.parse(document);
        members.keySet().forEach(name -> Fields.requireKnown(name, MEMBERS));
        Upload upload = sight.upload(id(members), Guard.caller(request));
        if (!CompareBases.isPossible(upload)) {
            throw new ProblemFound(notReady(upload));
        }
        var asked = new CompareBases.Asked(upload.id(), view(members, "left"), view(members, "right"));
        List<RowChange> items = new ArrayList<>();
        var seen = new int[1];
        ChangeTotals totals = compareBases.compare(asked, change -> {
            if (seen[0] >= first && items.size() < size) {
                items.add(change);
            }
            seen[0]++;
        });
        return ChangeJson.of(asked, totals, items);
    }

    private static String id(JsonObject members) {
        if (members.get("uploadId") instanceof JsonString id && !id.getString().isBlank()) {
            return id.getString();
        }
        throw Fields.wrong(
                "uploadId", "the id of an upload", members.containsKey("uploadId") ? "another value" : "nothing");
    }

    private CompareBases.View view(JsonObject members, String side) {
        if (members.get(side) instanceof JsonObject object) {
            LegalView view = requests.view(FlatDocument.fields(object, VIEW));
            return new CompareBases.View(view.asOf(), view.mode(), view.scenario());
        }
        throw Fields.wrong(
                side,
                "an object with asOf, mode and scenario, each optional",
                members.containsKey(side) ? "another value" : "nothing");
    }

    private static Problem notReady(Upload upload) {
        return Problem.of(
                        ProblemType.REPORT_NOT_READY,
                        "The upload has no screened rows to compare, or is still being screened.")
                .comparing(
                        "an upload that has come to its end after its header was read",
                        upload.status().name())
                .fixedBy("Ask for the upload until its status is final, then compare.");
    }
}
