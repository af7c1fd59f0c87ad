package portcullis.edge.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import portcullis.flow.access.Right;
import portcullis.flow.access.SignedIn;

/** Whoever looks at a page, as sign-in left it with this very request; so a right that was taken away a moment ago is gone. */
@Named
@RequestScoped
public class Visitor {
    /** The request attribute in which sign-in leaves the account. */
    private static final String SIGNED_IN = SignedIn.class.getName();

    public Optional<SignedIn> who() {
        Object left = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestMap()
                .get(SIGNED_IN);
        return left instanceof SignedIn account ? Optional.of(account) : Optional.empty();
    }

    public boolean isSignedIn() {
        return who().isPresent();
    }

    public String getName() {
        return who().map(SignedIn::name).orElse("");
    }

    public boolean may(Right right) {
        return who().map(account -> account.may(right)).orElse(false);
    }

    /**
     * Whether the visitor sees only what they sent themselves: then the state of a row and what is asked of them, and nothing of which
     * listing or rule stands behind it.
     */
    public boolean isBuyer() {
        return !may(Right.READ_ALL_UPLOADS);
    }

    /** Ends the session and leads to the sign-in page. */
    public void signOut() throws IOException, ServletException {
        ExternalContext outside = FacesContext.getCurrentInstance().getExternalContext();
        ((HttpServletRequest) outside.getRequest()).logout();
        outside.invalidateSession();
        outside.redirect(outside.getRequestContextPath() + "/login.xhtml");
    }
}
