package portcullis.edge.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import portcullis.core.match.Match;
import portcullis.edge.rest.form.Fields;
import portcullis.edge.rest.form.PartyQuestion;
import portcullis.edge.rest.wire.JsonText;
import portcullis.edge.rest.wire.MatchJson;
import portcullis.flow.FindMatches;
import portcullis.flow.access.Right;
import portcullis.flow.port.Documents;

/** Which listings a party may be, without any rule: one party by query, or many by lines. */
@Path("v1/matches")
@Dependent
public class MatchesResource {
    private static final String LINES = "application/x-ndjson";

    private final FindMatches findMatches;
    private final MatchJson json;
    private final int lines;

    @Inject
    public MatchesResource(FindMatches findMatches, Documents documents, RestSettings settings) {
        this.lines = settings.bulk().lines();
        this.findMatches = findMatches;
        this.json = new MatchJson(documents);
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Needs(Right.MATCH)
    public String one(@Context UriInfo uri) {
        Fields query = Fields.of(uri.getQueryParameters(), PartyQuestion.NAMES.toArray(String[]::new));
        return new JsonText().raw("matches", matches(PartyQuestion.of(query))).toString();
    }

    @POST
    @Consumes(LINES)
    @Produces(LINES)
    @Needs(value = Right.MATCH, body = Needs.Body.LINES)
    public Response many(InputStream body) {
        MatchLines answers = MatchLines.read(body, lines, this::matches);
        return Response.ok((StreamingOutput) answers::write, LINES).build();
    }

    private String matches(PartyQuestion question) {
        return json.array(found(question), findMatches.threshold(question.threshold()));
    }

    private List<Match> found(PartyQuestion question) {
        return question
                .asOf()
                .map(day -> findMatches.find(question.party(), question.threshold(), day))
                .orElseGet(() -> findMatches.find(question.party(), question.threshold()))
                .stream()
                .filter(match -> question.wants(match.listing()))
                .limit(question.limit())
                .toList();
    }
}
