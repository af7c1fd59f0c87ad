package portcullis.edge.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portcullis.flow.AuditTrail;
import portcullis.flow.access.Right;
import portcullis.flow.audit.Deed;
import portcullis.flow.audit.Link;
import portcullis.flow.port.AuditLog;

/** The audit trail, the latest record first, and the check of its whole chain. */
@Named
@RequestScoped
public class AuditPage {
    private static final int SIZE = 50;

    @Inject
    private AuditLog log;

    @Inject
    private AuditTrail trail;

    @Inject
    private Visitor visitor;

    private String actor = "";
    private String deed = "";
    private String from = "";
    private String until = "";
    private String before = "";
    private AuditTrail.@Nullable Verification verification;
    private @Nullable List<Link> found;

    @PostConstruct
    void begin() {
        actor = Answers.asked("actor");
        deed = Answers.asked("action");
        from = Answers.asked("from");
        until = Answers.asked("until");
        before = Answers.asked("before");
    }

    public void open() {
        if (!isAllowed()) {
            Answers.forbidden();
        }
    }

    private boolean isAllowed() {
        return visitor.may(Right.READ_AUDIT);
    }

    /** Walks the whole chain. */
    public void verify() {
        if (isAllowed()) {
            verification = trail.verify();
        } else {
            Answers.forbidden();
        }
    }

    /** What the check came to; empty before anybody asked for one. */
    public Optional<AuditTrail.Verification> getVerification() {
        return Optional.ofNullable(verification);
    }

    public List<Link> getRecords() {
        return found().subList(0, Math.min(SIZE, found().size()));
    }

    /** The number before which the next page begins; empty on the last page. */
    public Optional<Long> getNext() {
        return found().size() > SIZE ? Optional.of(found().get(SIZE - 1).seq()) : Optional.empty();
    }

    private List<Link> found() {
        if (found == null) {
            found = isAllowed() ? log.before(start(), filter(), SIZE + 1) : List.of();
        }
        return found;
    }

    private long start() {
        return Asked.number(before).stream()
                .mapToLong(number -> number)
                .findFirst()
                .orElse(Long.MAX_VALUE);
    }

    private AuditLog.Filter filter() {
        return new AuditLog.Filter(
                Asked.text(actor),
                Asked.choice(Deed.class, deed),
                Optional.empty(),
                Optional.empty(),
                Asked.day(from).map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()),
                Asked.day(until)
                        .map(day -> day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    public Deed[] getDeeds() {
        return Deed.values();
    }

    public String getActor() {
        return actor;
    }

    public String getDeed() {
        return deed;
    }

    /** The first day asked for; empty for none. */
    public Optional<LocalDate> getFrom() {
        return Asked.day(from);
    }

    /** The last day asked for; empty for none. */
    public Optional<LocalDate> getUntil() {
        return Asked.day(until);
    }
}
