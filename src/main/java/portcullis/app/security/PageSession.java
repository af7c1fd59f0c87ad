package portcullis.app.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import portcullis.flow.access.SignedIn;

/**
 * What a browser's session says: which account signed in, and a stamp that no longer fits once its password has changed. It holds no
 * role; those are read anew each time.
 */
record PageSession(String account, String stamp, HttpSession session) {
    /** The request attribute with the seconds for which an account cannot be tried, for the sign-in page to tell. */
    static final String LOCKED_SECONDS = "portcullis.locked.seconds";

    /** The session attribute with the page that was asked for before the sign-in; a path within the application. */
    static final String WANTED = "portcullis.wanted";

    private static final String ACCOUNT = "portcullis.account";
    private static final String STAMP = "portcullis.stamp";
    private static final String SERIAL = "portcullis.serial";
    private static final String BEGUN = "portcullis.begun";

    /** The session of a request, if anybody signed in there. */
    static Optional<PageSession> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                        && session.getAttribute(ACCOUNT) instanceof String account
                        && session.getAttribute(STAMP) instanceof String stamp
                ? Optional.of(new PageSession(account, stamp, session))
                : Optional.empty();
    }

    /** Begins under a new session id, so that an id which somebody planted before is worth nothing. */
    static void begin(HttpServletRequest request, Proof.Proved proved, OpenSessions sessions) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setMaxInactiveInterval((int) sessions.rules().idle().toSeconds());
        String serial = UUID.randomUUID().toString();
        session.setAttribute(SERIAL, serial);
        session.setAttribute(BEGUN, Instant.now());
        sessions.begun(proved.who().name(), serial);
        session.setAttribute(ACCOUNT, proved.who().name());
        session.setAttribute(STAMP, proved.stamp());
    }

    /** Keeps in mind which page was asked for; only what a reader can ask for again. */
    static void remember(HttpServletRequest request) {
        if (request.getMethod().equals("GET")) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            request.getSession(true).setAttribute(WANTED, request.getServletPath() + query);
        }
    }

    /**
     * The account, unless it was disabled, got another password, has newer sessions enough, or the session is too old; then it says
     * nothing any more.
     */
    Optional<SignedIn> who(SignIn signIn, OpenSessions sessions) {
        Optional<SignedIn> who = Optional.of(account)
                .filter(name -> session.getAttribute(SERIAL) instanceof String serial
                        && session.getAttribute(BEGUN) instanceof Instant begun
                        && sessions.isOpen(serial, begun, Instant.now()))
                .flatMap(name -> signIn.session(name, stamp)
                        .fold(Optional::of, Optional::<SignedIn>empty, locked -> Optional.empty()));
        if (who.isEmpty()) {
            session.removeAttribute(ACCOUNT);
            session.removeAttribute(STAMP);
        }
        return who;
    }
}
