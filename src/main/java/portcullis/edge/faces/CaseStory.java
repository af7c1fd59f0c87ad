package portcullis.edge.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portcullis.core.review.CaseHold;
import portcullis.edge.faces.view.QueueRow;
import portcullis.flow.WorkQueue;
import portcullis.flow.access.Right;
import portcullis.flow.access.SignedIn;
import portcullis.flow.port.Reviews;

/** What surrounds a case: its time, the person that it was given to, the hold, what was decided about the same entries before, and what comes next. */
@Named
@RequestScoped
public class CaseStory {
    private static final int ALIKE = 5;

    @Inject
    private CasePage page;

    @Inject
    private WorkQueue queue;

    @Inject
    private Reviews reviews;

    @Inject
    private Visitor visitor;

    private @Nullable QueueRow own;

    /** The case as the queue has it. */
    public QueueRow getOwn() {
        if (own == null) {
            own = QueueRow.of(queue.of(page.getFile()));
        }
        return own;
    }

    public boolean isHeld() {
        return hold().filter(hold -> !hold.isReleased()).isPresent();
    }

    /** Who let the transaction go on, and when; empty while it is held, and for a case that never held one. */
    public Optional<CaseHold> getRelease() {
        return hold().filter(CaseHold::isReleased);
    }

    private Optional<CaseHold> hold() {
        return page.getFile().hold();
    }

    /** Decided cases about the same listings; only for those who see all uploads. */
    public List<QueueRow> getAlike() {
        return reviewer().isEmpty()
                ? List.of()
                : reviews.alike(page.getFile().id(), ALIKE).stream()
                        .map(file -> QueueRow.of(queue.of(file)))
                        .toList();
    }

    /** The case that waits after this one. */
    public Optional<String> getNext() {
        if (!getOwn().file().standing().isWaiting()) {
            return first(Optional.empty());
        }
        return first(Optional.of(getOwn().file().id()));
    }

    private Optional<String> first(Optional<String> after) {
        return reviewer()
                .flatMap(who -> queue.page(Reviews.Wanted.ALL, false, after, 1, who).stream()
                        .findFirst())
                .map(waiting -> waiting.file().id())
                .filter(id -> !id.equals(page.getFile().id()));
    }

    private Optional<SignedIn> reviewer() {
        return visitor.who().filter(account -> account.may(Right.READ_ALL_UPLOADS));
    }
}
