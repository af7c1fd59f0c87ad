package portcullis.edge.rest.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import portcullis.flow.port.Documents;

/**
 * Turns whatever stops a request into a problem document. What nobody foresaw is logged once, with its stack trace, under an id;
 * the caller sees the id and nothing else.
 */
@Provider
public final class ProblemMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());
    private static final int DEEPEST_CAUSE = 10;

    @Override
    public Response toResponse(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (cause instanceof ProblemFound found) {
                return response(found.problem());
            }
            if (cause instanceof Documents.Malformed malformed) {
                return response(of(malformed));
            }
            cause = cause.getCause();
        }
        return thrown instanceof WebApplicationException web ? response(web) : response(unexpected(thrown));
    }

    /** A response that carries the problem; {@link ProblemAnswers} writes it out. */
    public static Response response(Problem problem) {
        var response = Response.status(problem.status()).entity(problem).type(Problem.MEDIA_TYPE);
        if (problem.status() == 401) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"portcullis\", charset=\"UTF-8\"");
        }
        return response.build();
    }

    private static Problem of(Documents.Malformed malformed) {
        String where = malformed.pointer().isEmpty() ? "the document" : malformed.pointer();
        return Problem.of(ProblemType.MALFORMED_JSON, where + ": expected " + malformed.expected())
                .at(where)
                .comparing(malformed.expected(), malformed.seen())
                .fixedBy("Correct the member and send the document again.");
    }

    private static Response response(WebApplicationException web) {
        int status = web.getResponse().getStatus();
        if (status < 400) {
            return web.getResponse();
        }
        if (status >= 500 && status != 503) {
            return response(unexpected(web));
        }
        var type = ProblemType.of(status).orElse(ProblemType.MALFORMED_REQUEST);
        var response = Response.fromResponse(response(Problem.of(type, sentence(type))));
        var allow = web.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return (allow == null ? response : response.header(HttpHeaders.ALLOW, allow)).build();
    }

    private static String sentence(ProblemType type) {
        return switch (type) {
            case NOT_FOUND -> "Nothing answers at this address. The addresses are listed at /openapi.";
            case METHOD_NOT_ALLOWED -> "The address exists and takes the methods of the Allow header only.";
            case NOT_ACCEPTABLE -> "None of the media types in the Accept header can be produced here.";
            case UNSUPPORTED_MEDIA_TYPE ->
                "The Content-Type of the request is not one that this address reads; see /openapi.";
            default -> type.title() + ".";
        };
    }

    /** What nobody foresaw: logged here, once, under the id that the problem tells. */
    public static Problem unexpected(Throwable thrown) {
        String id = "urn:uuid:" + UUID.randomUUID();
        LOG.log(Level.ERROR, "request failed, " + id, thrown);
        return Problem.of(ProblemType.UNEXPECTED, "The server has logged what happened as " + id + ".")
                .fixedBy("Try again; if it happens again, tell your administrator the id.")
                .in(id);
    }
}
