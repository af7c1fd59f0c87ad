package portcullis.edge.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.MalformedURLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.primefaces.context.PrimeFacesContext;
import portcullis.core.rule.Mode;
import portcullis.edge.faces.view.Menu;
import portcullis.flow.Desk;
import portcullis.flow.port.ListAlarms;

/**
 * What every page shows around its own content: whether the lists in force are the sample, or whether there are none at all; the menu
 * of what the visitor may do; what came of the form sent last.
 */
@Named
@RequestScoped
public class Frame {
    @Inject
    private Desk desk;

    @Inject
    private ListAlarms alarms;

    @Inject
    private InstantSource clock;

    @Inject
    private Visitor visitor;

    private @Nullable List<String> warnings;
    private @Nullable String said;

    /** Whether the sample is among the lists in force, so that no page may look like a basis for a real decision. */
    public boolean isSample() {
        return desk.inForce().watchlist().hasSample();
    }

    public boolean isWithoutLists() {
        return desk.inForce().watchlist().parts().isEmpty();
    }

    /** How many list files were refused or held back and are not settled. */
    public long getAlarms() {
        return alarms.open().stream().filter(alarm -> !alarm.isNotice()).count();
    }

    /** What everybody must know today who reads that nothing was found, such as that a list is stale. */
    public List<String> getWarnings() {
        if (warnings == null) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            warnings = desk.basis(today, Mode.AS_ENFORCED, Optional.empty()).warnings();
        }
        return warnings;
    }

    /** The nonce under which this answer may run scripts; a form sends it back, so that its answer may run the same ones. */
    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }

    /** The pages that the visitor may open, in groups. */
    public List<Menu> getMenu() {
        return Menu.of(entry -> visitor.may(entry.right()) && isThere(entry.page()));
    }

    private static boolean isThere(String page) {
        try {
            return FacesContext.getCurrentInstance().getExternalContext().getResource(page) != null;
        } catch (MalformedURLException e) {
            throw new IllegalStateException("the menu names " + page, e);
        }
    }

    /** What came of the form that led to this page; empty when nothing is to be told. Told once. */
    public String getSaid() {
        if (said == null) {
            said = Answers.takeSaid();
        }
        return said;
    }
}
