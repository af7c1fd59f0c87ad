package portcullis.app.security;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import portcullis.flow.audit.Act;
import portcullis.flow.port.Accounts;

/**
 * The way to an OpenID Connect provider and back: {@code oidc/start} leads there, {@code oidc/callback} takes whoever comes back in. The
 * account is made at the first sign-in and its roles are those of the claims at every one. An account with a password of its own is
 * never taken over.
 */
@WebServlet("/oidc/*")
@NullUnmarked // the container fills the fields
public class OpenIdDoor extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final System.Logger LOG = System.getLogger(OpenIdDoor.class.getName());
    private static final String STARTED = "portcullis.oidc";
    private static final int LONGEST_CODE = 4_000;

    @Inject
    private transient OpenIdProvider provider;

    @Inject
    private transient SignIn signIn;

    @Inject
    private transient Accounts accounts;

    @Inject
    private transient OpenSessions sessions;

    @Inject
    private transient Witness witness;

    @Inject
    private transient InstantSource clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        try {
            if (provider.isOn() && path.equals("/start")) {
                var started = OpenIdProvider.start();
                request.getSession(true).setAttribute(STARTED, started);
                response.sendRedirect(provider.door(started).toString());
            } else if (provider.isOn() && path.equals("/callback")) {
                back(request, response);
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (OpenIdProvider.Failed failed) {
            LOG.log(WARNING, "sign-in by OpenID Connect failed: {0}", failed.getMessage());
            refused("", request, response);
        }
    }

    private void back(HttpServletRequest request, HttpServletResponse response)
            throws IOException, OpenIdProvider.Failed {
        HttpSession session = request.getSession(false);
        Object left = session == null ? null : session.getAttribute(STARTED);
        String state = request.getParameter("state");
        String code = request.getParameter("code");
        if (!(left instanceof OpenIdProvider.Started started)
                || state == null
                || !isSame(started.state(), state)
                || code == null
                || code.length() > LONGEST_CODE) {
            refused("", request, response);
            return;
        }
        session.removeAttribute(STARTED);
        OpenIdProvider.Person person = provider.person(code, started);
        Optional<Proof.Proved> proved = known(person);
        if (proved.isEmpty()) {
            refused(person.name(), request, response);
            return;
        }
        Object wanted = session.getAttribute(PageSession.WANTED);
        PageSession.begin(request, proved.get(), sessions);
        witness.signedIn(proved.get().who().from(request.getRemoteAddr()), "OPENID");
        session.removeAttribute(PageSession.WANTED);
        response.sendRedirect(request.getContextPath() + (wanted instanceof String page ? page : "/index.xhtml"));
    }

    /** The account of a person, with the roles of the claims. */
    private Optional<Proof.Proved> known(OpenIdProvider.Person person) {
        if (person.name().length() > 200) {
            return Optional.empty();
        }
        Set<String> roles = person.roles().stream().map(Enum::name).collect(Collectors.toSet());
        var made = new Accounts.Account(person.name(), "", roles, false, false, true);
        var by = Act.Actor.named("openid");
        if (!accounts.addIfAbsent(made, by, clock.instant())) {
            accounts.find(person.name())
                    .filter(Accounts.Account::external)
                    .filter(known -> !known.roles().equals(roles))
                    .ifPresent(known -> accounts.setRoles(person.name(), roles, by, clock.instant()));
        }
        return signIn.vouched(person.name());
    }

    private void refused(String name, HttpServletRequest request, HttpServletResponse response) throws IOException {
        witness.failed(name, request.getRemoteAddr(), "OPENID");
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
