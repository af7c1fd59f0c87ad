package portcullis.edge.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import portcullis.edge.rest.form.Fields;
import portcullis.edge.rest.wire.JsonText;
import portcullis.flow.AuditTrail;
import portcullis.flow.access.Right;
import portcullis.flow.audit.Deed;
import portcullis.flow.audit.Link;
import portcullis.flow.port.AuditLog;
import portcullis.flow.port.Checkpoints;

/** The audit trail: its records, the latest first, and the check of the whole chain. */
@Path("v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class AuditResource {
    private static final int LONGEST = 400;
    private static final int LARGEST_PAGE = 500;

    private final AuditLog log;
    private final AuditTrail trail;
    private final Checkpoints checkpoints;

    @Inject
    public AuditResource(AuditLog log, AuditTrail trail, Checkpoints checkpoints) {
        this.log = log;
        this.trail = trail;
        this.checkpoints = checkpoints;
    }

    @GET
    @Needs(Right.READ_AUDIT)
    public String page(@Context UriInfo uri) {
        Fields query = Fields.of(
                uri.getQueryParameters(), "actor", "action", "object", "uploadId", "from", "until", "before", "size");
        var filter = new AuditLog.Filter(
                query.text("actor", LONGEST),
                query.choice("action", Deed.class),
                query.text("object", LONGEST),
                query.text("uploadId", LONGEST),
                query.day("from").map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()),
                query.day("until").map(AuditResource::endOf));
        int size = query.number("size", 1, LARGEST_PAGE, 50);
        long before = query.text("before", LONGEST).isPresent()
                ? query.number("before", 1, Integer.MAX_VALUE, 1)
                : Long.MAX_VALUE;
        List<Link> page = log.before(before, filter, size);
        return new JsonText()
                .raw("items", JsonText.array(page, AuditResource::json))
                .raw(
                        "next",
                        page.size() < size
                                ? Optional.empty()
                                : Optional.of(
                                        Long.toString(page.get(page.size() - 1).seq())))
                .toString();
    }

    private static java.time.Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static String json(Link link) {
        return new JsonText()
                .with("seq", link.seq())
                .with("at", link.act().at().toString())
                .with("actor", link.act().actor())
                .with("address", link.act().address())
                .with("action", link.act().deed().name())
                .with("object", link.act().object())
                .with("upload", link.act().upload())
                .raw("detail", link.act().detail())
                .with("previous", link.previous())
                .with("hash", link.hash())
                .with("canonical", link.canonical())
                .toString();
    }

    /** Walks the whole chain: costs a reading of the trail. */
    @GET
    @Path("verification")
    @Needs(Right.READ_AUDIT)
    public String verification(@Context UriInfo uri) {
        Fields.of(uri.getQueryParameters());
        var found = trail.verify();
        return new JsonText()
                .with("valid", found.isValid())
                .with("first", found.first())
                .with("records", found.records())
                .with("checkpoints", found.checkpoints())
                .raw("latestCheckpoint", found.latest().map(checkpoint -> checkpoint.line()))
                .raw("broken", found.broken().map(AuditResource::json))
                .with("key", checkpoints.key().openPem())
                .toString();
    }

    private static String json(AuditTrail.Broken broken) {
        return new JsonText()
                .with("seq", broken.seq())
                .with("flaw", broken.flaw().name())
                .with("expected", broken.expected())
                .with("seen", broken.seen())
                .toString();
    }
}
