package portcullis.app.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import portcullis.edge.rest.Guard;
import portcullis.edge.rest.problem.Problem;
import portcullis.edge.rest.problem.ProblemType;
import portcullis.flow.access.SignedIn;

/**
 * What a call to the API brings to say who it is for: a token ({@code Bearer}, RFC 6750), or name and password ({@code Basic}, RFC
 * 7617). What is wrong with them stays with the request, for the API to answer.
 */
@ApplicationScoped
public class ApiCredentials {
    private static final String BASIC = "basic ";
    private static final String BEARER = "bearer ";

    @Inject
    private SignIn signIn;

    @Inject
    private SignInSettings settings;

    @Inject
    private Witness witness;

    Optional<SignedIn> who(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null) {
            return Optional.empty();
        }
        String scheme = header.toLowerCase(Locale.ROOT);
        if (scheme.startsWith(BEARER)) {
            return told("", signIn.token(header.substring(BEARER.length()).strip()), request);
        }
        if (scheme.startsWith(BASIC) && settings.basic()) {
            return basic(header.substring(BASIC.length()).strip(), request);
        }
        return refused(request, "This kind of sign-in is not open here.");
    }

    private Optional<SignedIn> basic(String encoded, HttpServletRequest request) {
        String plain;
        try {
            plain = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return refused(request, "The credentials are not Base64.");
        }
        int colon = plain.indexOf(':');
        if (colon < 0) {
            return refused(request, "The credentials have no colon between name and password.");
        }
        return told(
                plain.substring(0, colon),
                signIn.password(
                        plain.substring(0, colon),
                        plain.substring(colon + 1),
                        request.getRemoteAddr(),
                        SignedIn.Via.BASIC),
                request);
    }

    private Optional<SignedIn> told(String name, Proof proof, HttpServletRequest request) {
        String address = request.getRemoteAddr();
        return proof.fold(
                who -> {
                    SignedIn here = who.from(address);
                    witness.called(here);
                    return Optional.of(here);
                },
                () -> {
                    witness.failed(name, address, name.isEmpty() ? "TOKEN" : "BASIC");
                    return refused(request, "No account answers to these credentials.");
                },
                remaining -> locked(request, remaining));
    }

    private static Optional<SignedIn> refused(HttpServletRequest request, String detail) {
        request.setAttribute(
                Guard.REFUSED,
                Problem.of(ProblemType.WRONG_CREDENTIALS, detail)
                        .fixedBy("Check name and password, or make a new token."));
        return Optional.empty();
    }

    private static Optional<SignedIn> locked(HttpServletRequest request, Duration remaining) {
        long seconds = remaining.toSeconds() + 1;
        request.setAttribute(Guard.RETRY_AFTER, seconds);
        request.setAttribute(
                Guard.REFUSED,
                Problem.of(ProblemType.TOO_MANY_ATTEMPTS, "The account cannot be tried from here for a while.")
                        .fixedBy("Try again in " + seconds + " seconds."));
        return Optional.empty();
    }
}
