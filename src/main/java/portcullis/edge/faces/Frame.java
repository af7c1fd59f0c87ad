package portcullis.edge.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.primefaces.context.PrimeFacesContext;
import portcullis.core.rule.Mode;
import portcullis.flow.Desk;
import portcullis.flow.port.ListAlarms;

/** What every page shows around its own content: whether the lists in force are the sample, or whether there are none at all. */
@Named
@RequestScoped
public class Frame {
    @Inject
    private Desk desk;

    @Inject
    private ListAlarms alarms;

    @Inject
    private InstantSource clock;

    private @Nullable List<String> warnings;

    /** Whether the sample is among the lists in force, so that no page may look like a basis for a real decision. */
    public boolean isSample() {
        return desk.inForce().watchlist().hasSample();
    }

    public boolean isWithoutLists() {
        return desk.inForce().watchlist().parts().isEmpty();
    }

    /** How many list files were refused or held back and are not settled. */
    public int getAlarms() {
        return alarms.open().size();
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
}
