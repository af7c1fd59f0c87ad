package portcullis.edge.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portcullis.core.watchlist.Changes;
import portcullis.core.watchlist.Listing;
import portcullis.flow.CompareEditions;
import portcullis.flow.access.Right;
import portcullis.flow.port.Editions;
import portcullis.flow.port.Rescreenings;

/** How an edition differs from the one before it, entry by entry, and what that did to rows that were screened before. */
@Named
@RequestScoped
public class ChangesPage {
    private static final int MOST = 500;

    @Inject
    private Editions editions;

    @Inject
    private CompareEditions compare;

    @Inject
    private Rescreenings rescreenings;

    @Inject
    private Visitor visitor;

    private String id = "";
    private String since = "";
    private Changes changes = Changes.NONE;
    private Optional<Rescreenings.Rescreening> rescreening = Optional.empty();

    /** An entry that differs, and how. */
    public record Line(String kind, Listing listing, List<String> parts) {}

    public void open() {
        if (!visitor.may(Right.READ_LISTS)) {
            Answers.forbidden();
            return;
        }
        Optional<Editions.Adopted> edition = editions.find(id);
        Optional<Editions.Adopted> before =
                edition.flatMap(adopted -> adopted.facts().previous()).flatMap(editions::find);
        if (edition.isEmpty() || before.isEmpty()) {
            Answers.notFound();
            return;
        }
        since = before.get().edition().id();
        changes = compare.between(before.get().edition(), edition.get().edition());
        rescreening = rescreenings.find(new Rescreenings.Step(since, id));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getSince() {
        return since;
    }

    public Editions.Counts getCounts() {
        return new Editions.Counts(
                changes.added().size(),
                changes.removed().size(),
                changes.changed().size());
    }

    /** Whether the page does not show all entries; the API does. */
    public boolean isCut() {
        return all().size() > MOST;
    }

    public List<Line> getLines() {
        List<Line> all = all();
        return all.subList(0, Math.min(MOST, all.size()));
    }

    public Optional<Rescreenings.Rescreening> getRescreening() {
        return rescreening;
    }

    /** The rows whose findings differ, for those who may see everybody's rows. */
    public List<Rescreenings.Rescreened> getRows() {
        return visitor.may(Right.READ_ALL_UPLOADS)
                ? rescreening
                        .map(done -> rescreenings.changed(done.id(), 0, MOST).items())
                        .orElse(List.of())
                : List.of();
    }

    private List<Line> all() {
        var lines = new ArrayList<Line>();
        changes.added().forEach(listing -> lines.add(new Line("added", listing, List.of())));
        changes.removed().forEach(listing -> lines.add(new Line("removed", listing, List.of())));
        changes.changed().forEach(change -> lines.add(new Line("changed", change.after(), change.parts())));
        return lines;
    }
}
