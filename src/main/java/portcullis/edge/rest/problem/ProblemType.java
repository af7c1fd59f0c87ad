package portcullis.edge.rest.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of problem that the API itself can answer; each has a stable type, {@code urn:portcullis:problem:} and its name in
 * lower case with hyphens. Files that cannot be screened bring types of their own with status 422.
 */
public enum ProblemType {
    MALFORMED_REQUEST(400, "The request cannot be read"),
    INVALID_FIELD(400, "A field has a value that cannot be used"),
    UNKNOWN_FIELD(400, "The request has a field that does not exist"),
    MALFORMED_JSON(400, "The document is not what it should be"),
    UNAUTHENTICATED(401, "Sign-in is needed"),
    WRONG_CREDENTIALS(401, "Name, password or token is not right"),
    FORBIDDEN(403, "The account may not do this"),
    CROSS_SITE(403, "The request may come from another site"),
    NOT_FOUND(404, "There is nothing at this address"),
    METHOD_NOT_ALLOWED(405, "The address does not take this method"),
    NOT_ACCEPTABLE(406, "The address has no such representation"),
    REPORT_NOT_READY(409, "The report is not ready yet"),
    CASE_CLOSED(409, "The case does not stand so that this can be decided"),
    DECISION_CONFLICT(409, "Somebody else decided in between"),
    TOO_LARGE(413, "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The address does not take this kind of content"),
    DECISION_REFUSED(422, "The decision cannot be recorded"),
    TOO_MANY_ATTEMPTS(429, "Too many failed sign-ins"),
    UNEXPECTED(500, "Something went wrong on the server"),
    UNAVAILABLE(503, "The server cannot do this at the moment");

    /** What every type begins with. */
    public static final String PREFIX = "urn:portcullis:problem:";

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String uri() {
        return PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The first type with this status, for errors that the framework finds. */
    static Optional<ProblemType> of(int status) {
        return Arrays.stream(values()).filter(type -> type.status == status).findFirst();
    }
}
