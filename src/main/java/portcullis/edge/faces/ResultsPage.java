package portcullis.edge.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portcullis.core.review.CaseFile;
import portcullis.core.review.Standing;
import portcullis.core.rule.Outcome;
import portcullis.core.rule.Recommendation;
import portcullis.edge.faces.view.CaseRow;
import portcullis.edge.faces.view.Pager;
import portcullis.edge.faces.view.Progress;
import portcullis.flow.access.Right;
import portcullis.flow.port.Cases;
import portcullis.flow.port.Page;
import portcullis.flow.port.Uploads;
import portcullis.flow.report.WriteAuditReport;
import portcullis.flow.upload.Upload;

/**
 * One upload: how far it has come, its totals, and its cases, filtered and paged. All that the page shows is named by its address,
 * so it can be closed, sent to somebody, and opened again.
 */
@Named
@RequestScoped
public class ResultsPage {
    private static final int SIZE = 50;

    @Inject
    private Uploads uploads;

    @Inject
    private Cases cases;

    @Inject
    private Visitor visitor;

    @Inject
    private InstantSource clock;

    private String id = "";
    private String recommendation = "";
    private String outcome = "";
    private String standing = "";
    private String page = "";
    private @Nullable Upload upload;
    private @Nullable Page<CaseFile> slice;

    @PostConstruct
    void begin() {
        id = Answers.asked("id");
        recommendation = Answers.asked("recommendation");
        outcome = Answers.asked("outcome");
        standing = Answers.asked("standing");
        page = Answers.asked("page");
    }

    public void open() {
        if (!isThere()) {
            Answers.notFound();
        }
    }

    public void cancel() {
        if (isThere() && isCancellable()) {
            uploads.cancel(id);
        }
        Answers.redirect(address());
    }

    /** Whether there is such an upload and the visitor may see it. */
    public boolean isThere() {
        if (upload == null) {
            upload = visitor.who()
                    .flatMap(who -> uploads.find(id).filter(who::maySee))
                    .orElse(null);
        }
        return upload != null;
    }

    public Upload getUpload() {
        if (!isThere() || upload == null) {
            throw new IllegalStateException("there is no upload " + id + " for this visitor");
        }
        return upload;
    }

    public Progress getProgress() {
        return Progress.of(getUpload(), clock.instant());
    }

    public boolean isEnded() {
        return getUpload().status().isFinal();
    }

    public boolean isReported() {
        return WriteAuditReport.isPossible(getUpload());
    }

    public boolean isCancellable() {
        return !isEnded() && visitor.may(Right.UPLOAD);
    }

    public List<CaseRow> getItems() {
        return slice().items().stream().map(CaseRow::of).toList();
    }

    public Pager getPager() {
        return Pager.of(slice());
    }

    public boolean isFiltered() {
        return !filter().equals(Cases.Filter.ALL);
    }

    private Page<CaseFile> slice() {
        if (slice == null) {
            slice = cases.list(getUpload().id(), filter(), Asked.page(page), SIZE);
        }
        return slice;
    }

    private Cases.Filter filter() {
        return new Cases.Filter(
                Asked.choice(Recommendation.class, recommendation),
                Asked.choice(Outcome.class, outcome),
                Asked.choice(Standing.class, standing));
    }

    private String address() {
        return "/results.xhtml?id=" + encoded(id)
                + pair("recommendation", recommendation)
                + pair("outcome", outcome)
                + pair("standing", standing)
                + pair("page", page);
    }

    private static String pair(String name, String value) {
        return value.isEmpty() ? "" : "&" + name + "=" + encoded(value);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public Recommendation[] getRecommendations() {
        return Recommendation.values();
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public Standing[] getStandings() {
        return Standing.values();
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public String getRecommendation() {
        return recommendation;
    }

    public void setRecommendation(@Nullable String recommendation) {
        this.recommendation = recommendation == null ? "" : recommendation;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable String outcome) {
        this.outcome = outcome == null ? "" : outcome;
    }

    public String getStanding() {
        return standing;
    }

    public void setStanding(@Nullable String standing) {
        this.standing = standing == null ? "" : standing;
    }

    public String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page == null ? "" : page;
    }
}
