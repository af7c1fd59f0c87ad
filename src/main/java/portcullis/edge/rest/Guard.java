package portcullis.edge.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import portcullis.edge.rest.problem.Problem;
import portcullis.edge.rest.problem.ProblemMapper;
import portcullis.edge.rest.problem.ProblemType;
import portcullis.flow.access.SignedIn;

/**
 * Lets nobody in who is not signed in, before anything of the request is looked at. Sign-in itself leaves with the request who
 * is behind it, or why that could not be told.
 *
 * <p>A browser sends its session cookie, and a password it remembers, along with requests that other sites make it send. So a
 * request that changes something is refused when the browser says that it comes from another site, and with a session it must
 * carry the header {@code X-Requested-With}, which another site cannot make a browser send.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public final class Guard implements ContainerRequestFilter {
    /** The request attribute with the {@link SignedIn} account. */
    public static final String SIGNED_IN = SignedIn.class.getName();

    /** The request attribute with the {@link Problem} that sign-in ran into. */
    public static final String REFUSED = Guard.class.getName() + ".refused";

    /** The request attribute with the seconds, a {@link Long}, after which a sign-in may be tried again. */
    public static final String RETRY_AFTER = Guard.class.getName() + ".retry";

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OTHER_SITES = Set.of("cross-site", "same-site");

    @Override
    public void filter(ContainerRequestContext request) {
        if (!(request.getProperty(SIGNED_IN) instanceof SignedIn who)) {
            request.abortWith(refused(request));
        } else if (!SAFE.contains(request.getMethod()) && isFromElsewhere(request, who)) {
            request.abortWith(ProblemMapper.response(crossSite()));
        }
    }

    private static Response refused(ContainerRequestContext request) {
        var response = Response.fromResponse(ProblemMapper.response(refusal(request)));
        return request.getProperty(RETRY_AFTER) instanceof Long seconds
                ? response.header(HttpHeaders.RETRY_AFTER, seconds).build()
                : response.build();
    }

    private static Problem refusal(ContainerRequestContext request) {
        return request.getProperty(REFUSED) instanceof Problem told
                ? told
                : Problem.of(ProblemType.UNAUTHENTICATED, "This address answers signed-in accounts only.")
                        .fixedBy("Send an API token as 'Authorization: Bearer …', or name and password by HTTP Basic.");
    }

    private static boolean isFromElsewhere(ContainerRequestContext request, SignedIn who) {
        boolean unmarked = who.via() == SignedIn.Via.SESSION && request.getHeaderString("X-Requested-With") == null;
        String site = request.getHeaderString("Sec-Fetch-Site");
        return unmarked || (site != null && OTHER_SITES.contains(site));
    }

    private static Problem crossSite() {
        return Problem.of(ProblemType.CROSS_SITE, "A request that changes something has to show that it is meant.")
                .fixedBy("Send the header 'X-Requested-With', or use an API token.");
    }

    /** The account behind a request that has passed the guard. */
    static SignedIn caller(ContainerRequestContext request) {
        if (request.getProperty(SIGNED_IN) instanceof SignedIn who) {
            return who;
        }
        throw new IllegalStateException("a request without an account has passed the guard");
    }
}
