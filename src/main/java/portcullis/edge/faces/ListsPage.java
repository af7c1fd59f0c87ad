package portcullis.edge.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portcullis.core.screen.Basis;
import portcullis.flow.Desk;
import portcullis.flow.access.Right;
import portcullis.flow.port.Editions;
import portcullis.flow.port.ListAlarms;
import portcullis.flow.port.ListSources;

/** The list editions: those in force, those that were, and those that count on a day; how the lists of publishers are fetched. */
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
    private Desk desk;

    @Inject
    private PageSettings settings;

    @Inject
    private InstantSource clock;

    @Inject
    private Visitor visitor;

    private String asOf = "";
    private @Nullable List<Editions.Adopted> all;
    private @Nullable Basis basis;

    @PostConstruct
    void begin() {
        asOf = Answers.asked("asOf");
    }

    public void open() {
        if (!visitor.may(Right.READ_LISTS)) {
            Answers.forbidden();
        }
    }

    public boolean isAllowedToAdopt() {
        return visitor.may(Right.ADOPT_LISTS);
    }

    public List<Editions.Adopted> getInForce() {
        return all().stream().filter(Editions.Adopted::inForce).toList();
    }

    public List<Editions.Adopted> getEarlier() {
        return all().stream().filter(adopted -> !adopted.inForce()).toList();
    }

    /** What an upload as of the day that was asked for would stand on; empty before anybody asked for one. */
    public Optional<Basis> getThen() {
        if (basis == null) {
            basis = Asked.day(asOf)
                    .map(day -> desk.basis(day, settings.mode(), Optional.empty()))
                    .orElse(null);
        }
        return Optional.ofNullable(basis);
    }

    /** As asked for; empty when nobody did. */
    public String getAsOf() {
        return asOf;
    }

    public List<ListAlarms.Alarm> getAlarms() {
        return alarms.open().stream().filter(alarm -> !alarm.isNotice()).toList();
    }

    /** Editions in force that somebody should look at. */
    public List<ListAlarms.Alarm> getNotices() {
        return alarms.open().stream().filter(ListAlarms.Alarm::isNotice).toList();
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
