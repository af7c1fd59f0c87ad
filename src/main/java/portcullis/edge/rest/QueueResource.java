package portcullis.edge.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portcullis.core.review.ReasonCode;
import portcullis.core.review.Standing;
import portcullis.core.rule.Recommendation;
import portcullis.edge.rest.form.Fields;
import portcullis.edge.rest.form.FlatDocument;
import portcullis.edge.rest.problem.Problem;
import portcullis.edge.rest.problem.ProblemFound;
import portcullis.edge.rest.problem.ProblemType;
import portcullis.edge.rest.wire.JsonText;
import portcullis.edge.rest.wire.WaitingJson;
import portcullis.flow.WorkQueue;
import portcullis.flow.access.Right;
import portcullis.flow.access.SignedIn;
import portcullis.flow.port.Reviews;

/** What waits for people, who is to decide it, who stands in, and the reasons that a decision can have. */
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class QueueResource {
    private static final int LONGEST_NAME = 200;
    private static final int LARGEST_PAGE = 500;

    private final WorkQueue queue;
    private final Reviews reviews;

    @Inject
    public QueueResource(WorkQueue queue, Reviews reviews) {
        this.queue = queue;
        this.reviews = reviews;
    }

    @GET
    @Path("queue")
    @Needs(Right.READ_ALL_UPLOADS)
    public String page(@Context UriInfo uri, @Context ContainerRequestContext request) {
        Fields query =
                Fields.of(uri.getQueryParameters(), "uploadId", "recommendation", "standing", "mine", "after", "size");
        var wanted = new Reviews.Wanted(
                query.text("uploadId", LONGEST_NAME),
                query.choice("recommendation", Recommendation.class),
                query.choice("standing", Standing.class),
                List.of());
        boolean mine = query.text("mine", LONGEST_NAME).filter("true"::equals).isPresent();
        int size = query.number("size", 1, LARGEST_PAGE, 50);
        List<WorkQueue.Waiting> page =
                queue.page(wanted, mine, query.text("after", LONGEST_NAME), size, Guard.caller(request));
        return new JsonText()
                .raw("items", JsonText.array(page, WaitingJson::of))
                .with(
                        "next",
                        page.size() < size
                                ? Optional.empty()
                                : Optional.of(page.get(page.size() - 1).file().id()))
                .toString();
    }

    @GET
    @Path("queue/counts")
    @Needs(Right.READ_ALL_UPLOADS)
    public String counts() {
        var json = new JsonText();
        reviews.countWaiting().forEach((recommendation, counts) -> {
            var inner = new JsonText();
            counts.forEach((standing, count) -> inner.with(standing.name(), count));
            json.raw(recommendation.name(), inner.toString());
        });
        return json.toString();
    }

    @GET
    @Path("quality-sample")
    @Needs(Right.READ_ALL_UPLOADS)
    public String sample(@Context ContainerRequestContext request) {
        return new JsonText()
                .raw("items", JsonText.array(queue.sampled(LARGEST_PAGE, Guard.caller(request)), WaitingJson::of))
                .toString();
    }

    @GET
    @Path("deputies")
    @Needs(Right.READ_ALL_UPLOADS)
    public String deputies() {
        return new JsonText()
                .raw("items", JsonText.array(reviews.deputies(), QueueResource::json))
                .toString();
    }

    @POST
    @Path("deputies")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.DECIDE)
    public String setDeputy(String document, @Context ContainerRequestContext request) {
        SignedIn who = Guard.caller(request);
        Fields fields = FlatDocument.fields(document, Set.of("account", "deputy", "from", "until"));
        var wanted = new Reviews.Deputy(
                fields.text("account", LONGEST_NAME).orElse(who.name()),
                needed(fields, "deputy"),
                fields.day("from").orElseThrow(() -> missing("from")),
                fields.day("until").orElseThrow(() -> missing("until")),
                who.name(),
                Instant.EPOCH);
        refuse(queue.setDeputy(wanted, who));
        return json(wanted);
    }

    @GET
    @Path("reason-codes")
    @Needs(Right.READ_RULES)
    public String reasonCodes() {
        return new JsonText()
                .raw("items", JsonText.array(List.of(ReasonCode.values()), QueueResource::json))
                .toString();
    }

    private static String json(ReasonCode code) {
        return new JsonText()
                .with("code", code.code())
                .with("meaning", code.meaning())
                .with("group", code.group().name())
                .with(
                        "outcomes",
                        Arrays.stream(portcullis.core.review.Decision.Kind.values())
                                .filter(code::fits)
                                .map(Enum::name)
                                .toList())
                .with("evidence", code.evidence())
                .with("shownBy", code.shown().name())
                .with("secondLevel", code.isSenior())
                .toString();
    }

    private static String json(Reviews.Deputy deputy) {
        return new JsonText()
                .with("account", deputy.account())
                .with("deputy", deputy.deputy())
                .with("from", deputy.first().toString())
                .with("until", deputy.last().toString())
                .with("setBy", deputy.setBy())
                .toString();
    }

    static void refuse(Optional<String> why) {
        why.ifPresent(reason -> {
            throw new ProblemFound(Problem.of(ProblemType.DECISION_REFUSED, "Not recorded: " + reason + "."));
        });
    }

    static String needed(Fields fields, String name) {
        return fields.text(name, LONGEST_NAME).orElseThrow(() -> missing(name));
    }

    private static ProblemFound missing(String name) {
        return Fields.wrong(name, "a value", "nothing");
    }
}
