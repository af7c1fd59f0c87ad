package portcullis.edge.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.primefaces.context.PrimeFacesContext;
import portcullis.flow.Desk;

/** What every page shows around its own content: whether the lists in force are the sample, or whether there are none at all. */
@Named
@RequestScoped
public class Frame {
    @Inject
    private Desk desk;

    /** Whether the sample is among the lists in force, so that no page may look like a basis for a real decision. */
    public boolean isSample() {
        return desk.inForce().watchlist().hasSample();
    }

    public boolean isWithoutLists() {
        return desk.inForce().watchlist().parts().isEmpty();
    }

    /** The nonce under which this answer may run scripts; a form sends it back, so that its answer may run the same ones. */
    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }
}
