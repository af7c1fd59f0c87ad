package portcullis.edge.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The page that asks for name and password, and leads on to the page that was asked for before. */
@Named
@RequestScoped
public class SignInPage {
    /** The session attribute with the page that was asked for; a path within the application. */
    private static final String WANTED = "portcullis.wanted";

    /** The request attribute with the seconds for which an account cannot be tried. */
    private static final String LOCKED_SECONDS = "portcullis.locked.seconds";

    private static final String HOME = "/index.xhtml";

    @Inject
    private SecurityContext security;

    private String name = "";
    private String password = "";

    public void signIn() {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext outside = context.getExternalContext();
        AuthenticationStatus status = security.authenticate(
                (HttpServletRequest) outside.getRequest(),
                (HttpServletResponse) outside.getResponse(),
                AuthenticationParameters.withParams()
                        .newAuthentication(true)
                        .credential(new UsernamePasswordCredential(name, password)));
        if (status == AuthenticationStatus.SUCCESS) {
            Object wanted = outside.getSessionMap().remove(WANTED);
            Answers.redirect(wanted instanceof String path ? path : HOME);
        } else if (status == AuthenticationStatus.SEND_CONTINUE) {
            context.responseComplete();
        } else if (outside.getRequestMap().get(LOCKED_SECONDS) instanceof Number seconds) {
            Answers.refuse("", "signInLocked", seconds);
        } else {
            Answers.refuse("", "signInWrong");
        }
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
