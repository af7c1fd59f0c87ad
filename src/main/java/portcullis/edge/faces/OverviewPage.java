package portcullis.edge.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import portcullis.flow.access.Right;

/** What waits, how old it is, and how fresh the lists are: where whoever decides or answers for decisions begins the day. */
@Named
@RequestScoped
public class OverviewPage {
    @Inject
    private Visitor visitor;

    /** Whoever sees only what they sent begins with that. */
    public void open() {
        if (!visitor.may(Right.READ_ALL_UPLOADS)) {
            Answers.redirect(visitor.may(Right.READ_OWN_UPLOADS) ? "/uploads.xhtml" : "/lists.xhtml");
        }
    }
}
