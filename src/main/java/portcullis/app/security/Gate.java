package portcullis.app.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Collectors;
import portcullis.edge.rest.Guard;
import portcullis.flow.access.SignedIn;

/**
 * Asks of every request who is behind it. On pages that is told by the session, which the sign-in page begins; on the API by a
 * token, by name and password, or by the same session. Leaves the answer with the request as {@link Guard#SIGNED_IN}, and to the
 * container as caller and groups; roles are read anew at each request.
 *
 * <p>Nobody is turned away here but from pages that need a sign-in: those lead to the sign-in page, and back once that is done.
 * The API itself answers who is not signed in, in its own words.
 */
@ApplicationScoped
public class Gate implements HttpAuthenticationMechanism {
    private static final String SIGN_IN_PAGE = "/login.xhtml";
    private static final String API = "/api";

    /** Styles, scripts and pictures of pages; the same for everybody. */
    private static final String PAGE_RESOURCES = "/jakarta.faces.resource/";

    @Inject
    private SignIn signIn;

    @Inject
    private ApiCredentials apiCredentials;

    @Inject
    private Witness witness;

    @Inject
    private OpenSessions sessions;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (context.isAuthenticationRequest()) {
            return signInOnPage(request, context);
        }
        if (request.getServletPath().startsWith(PAGE_RESOURCES)) {
            return context.doNothing();
        }
        Optional<SignedIn> who = isApi(request) ? apiCredentials.who(request) : Optional.empty();
        if (who.isEmpty() && request.getAttribute(Guard.REFUSED) == null) {
            who = PageSession.of(request).flatMap(session -> session.who(signIn, sessions));
        }
        if (who.isPresent()) {
            return admitted(who.get(), request, context);
        }
        return context.isProtected() && !isApi(request) ? toSignInPage(request, response) : context.doNothing();
    }

    private AuthenticationStatus signInOnPage(HttpServletRequest request, HttpMessageContext context) {
        Credential credential = context.getAuthParameters().getCredential();
        if (!(credential instanceof UsernamePasswordCredential typed)) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        Proof proof = signIn.password(
                typed.getCaller(), typed.getPasswordAsString(), request.getRemoteAddr(), SignedIn.Via.SESSION);
        if (proof instanceof Proof.Proved proved) {
            PageSession.begin(request, proved, sessions);
            witness.signedIn(proved.who().from(request.getRemoteAddr()), "PASSWORD");
            return admitted(proved.who(), request, context);
        }
        witness.failed(typed.getCaller(), request.getRemoteAddr(), "PASSWORD");
        if (proof instanceof Proof.Locked locked) {
            request.setAttribute(PageSession.LOCKED_SECONDS, locked.remaining().toSeconds() + 1);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private static AuthenticationStatus admitted(SignedIn who, HttpServletRequest request, HttpMessageContext context) {
        request.setAttribute(Guard.SIGNED_IN, who.from(request.getRemoteAddr()));
        return context.notifyContainerAboutLogin(
                who.name(), who.roles().stream().map(Enum::name).collect(Collectors.toSet()));
    }

    private static AuthenticationStatus toSignInPage(HttpServletRequest request, HttpServletResponse response) {
        PageSession.remember(request);
        try {
            response.sendRedirect(request.getContextPath() + SIGN_IN_PAGE);
        } catch (IOException e) {
            throw new UncheckedIOException("leading to the sign-in page", e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static boolean isApi(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.equals(API) || path.startsWith(API + "/");
    }
}
