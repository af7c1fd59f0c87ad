package portcullis.edge.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portcullis.flow.access.Right;
import portcullis.flow.port.Editions;
import portcullis.flow.port.ListAlarms;
import portcullis.flow.port.ListSources;

/** The list editions: those in force, and those that were. */
@Named
@RequestScoped
public class ListsPage {
    @Inject
    private Editions editions;

    @Inject
    private ListAlarms alarms;

    @Inject
    private ListSources sources;

    @Inject
    private InstantSource clock;

    @Inject
    private Visitor visitor;

    private @Nullable List<Editions.Adopted> all;

    public void open() {
        if (!visitor.may(Right.READ_LISTS)) {
            Answers.forbidden();
        }
    }

    public List<Editions.Adopted> getInForce() {
        return all().stream().filter(Editions.Adopted::inForce).toList();
    }

    public List<Editions.Adopted> getEarlier() {
        return all().stream().filter(adopted -> !adopted.inForce()).toList();
    }

    public List<ListAlarms.Alarm> getAlarms() {
        return alarms.open();
    }

    public List<ListSources.Source> getSources() {
        return sources.list();
    }

    public LocalDate getToday() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private List<Editions.Adopted> all() {
        if (all == null) {
            all = editions.list();
        }
        return all;
    }
}
