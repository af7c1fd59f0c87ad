package portcullis.edge.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portcullis.core.watchlist.Edition;
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

    public List<Edition> getEditions() {
        return desk.inForce().watchlist().editions();
    }
}
