package portcullis.edge.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portcullis.edge.faces.view.QueueRow;
import portcullis.edge.faces.view.Waits;
import portcullis.flow.WorkQueue;
import portcullis.flow.access.Right;
import portcullis.flow.port.Editions;
import portcullis.flow.port.Reviews;
import portcullis.flow.port.Uploads;
import portcullis.flow.upload.Upload;

/** What waits, how old it is, and how fresh the lists are: where whoever decides or answers for decisions begins the day. */
@Named
@RequestScoped
public class OverviewPage {
    private static final int FEW = 5;

    @Inject
    private Visitor visitor;

    @Inject
    private Reviews reviews;

    @Inject
    private WorkQueue queue;

    @Inject
    private Uploads uploads;

    @Inject
    private Editions editions;

    @Inject
    private InstantSource clock;

    private @Nullable Waits waits;

    /** Whoever sees only what they sent begins with that. */
    public void open() {
        if (!visitor.may(Right.READ_ALL_UPLOADS)) {
            Answers.redirect(visitor.may(Right.READ_OWN_UPLOADS) ? "/uploads.xhtml" : other());
        }
    }

    /** A first password opens nothing but its own change. */
    private String other() {
        return visitor.may(Right.READ_LISTS) ? "/lists.xhtml" : "/tokens.xhtml";
    }

    public Waits getWaits() {
        if (waits == null) {
            waits = Waits.of(reviews.countWaiting());
        }
        return waits;
    }

    /** The most urgent cases. */
    public List<QueueRow> getUrgent() {
        return visitor
                .who()
                .map(who -> queue.page(Reviews.Wanted.ALL, false, Optional.empty(), FEW, who))
                .orElse(List.of())
                .stream()
                .map(QueueRow::of)
                .toList();
    }

    /** The newest uploads, whatever became of them. */
    public List<Upload> getNewest() {
        return uploads.list(0, FEW).items();
    }

    /** The list editions in force. */
    public List<Editions.Adopted> getLists() {
        return editions.list().stream().filter(Editions.Adopted::inForce).toList();
    }

    public LocalDate getToday() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
