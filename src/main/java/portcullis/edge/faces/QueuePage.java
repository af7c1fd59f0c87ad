package portcullis.edge.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portcullis.core.review.Standing;
import portcullis.core.rule.Recommendation;
import portcullis.edge.faces.view.QueueRow;
import portcullis.flow.WorkQueue;
import portcullis.flow.access.Right;
import portcullis.flow.access.SignedIn;
import portcullis.flow.port.Reviews;

/**
 * The cases that wait for people, the most urgent first. A page begins after a case, not at a count, so that it stays fast and whole
 * however long the queue is and whatever is decided meanwhile.
 */
@Named
@RequestScoped
public class QueuePage {
    private static final int SIZE = 50;

    @Inject
    private WorkQueue queue;

    @Inject
    private Visitor visitor;

    private String recommendation = "";
    private String standing = "";
    private String upload = "";
    private String after = "";
    private boolean mine;
    private @Nullable List<QueueRow> rows;

    @PostConstruct
    void begin() {
        recommendation = Answers.asked("recommendation");
        standing = Answers.asked("standing");
        upload = Answers.asked("upload");
        after = Answers.asked("after");
        mine = "true".equals(Answers.asked("mine"));
    }

    public void open() {
        if (!visitor.may(Right.READ_ALL_UPLOADS)) {
            Answers.forbidden();
        }
    }

    public List<QueueRow> getRows() {
        if (rows == null) {
            rows = visitor.who().map(this::page).orElse(List.of());
        }
        return rows;
    }

    /** One more than is shown is asked for: it tells whether there is a further page. */
    private List<QueueRow> page(SignedIn who) {
        var wanted = new Reviews.Wanted(
                Asked.text(upload),
                Asked.choice(Recommendation.class, recommendation),
                Asked.choice(Standing.class, standing),
                List.of());
        return queue.page(wanted, mine, Asked.text(after), SIZE + 1, who).stream()
                .map(QueueRow::of)
                .toList();
    }

    public List<QueueRow> getShown() {
        return getRows().subList(0, Math.min(SIZE, getRows().size()));
    }

    /** The case after which the next page begins; empty on the last page. */
    public Optional<String> getNext() {
        return getRows().size() > SIZE
                ? Optional.of(getRows().get(SIZE - 1).file().id())
                : Optional.empty();
    }

    public boolean isBegun() {
        return !after.isEmpty();
    }

    public boolean isFiltered() {
        return mine || !recommendation.isEmpty() || !standing.isEmpty() || !upload.isEmpty();
    }

    public List<Recommendation> getRecommendations() {
        return List.of(Recommendation.HOLD, Recommendation.REVIEW);
    }

    /** The standings in which a case waits. */
    public List<Standing> getStandings() {
        return List.of(Standing.values()).stream().filter(Standing::isWaiting).toList();
    }

    public String getRecommendation() {
        return recommendation;
    }

    public String getStanding() {
        return standing;
    }

    public String getUpload() {
        return upload;
    }

    public boolean isMine() {
        return mine;
    }
}
