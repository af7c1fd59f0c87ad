package portcullis.edge.rest.problem;

import java.util.Optional;
import portcullis.core.intake.FileProblem;
import portcullis.edge.rest.wire.JsonText;

/**
 * A problem as RFC 9457 has it: a stable type, and in words what was expected, what was seen instead, and what to do.
 *
 * @param type an absolute URI, the same for every problem of this kind
 * @param where the field, JSON pointer, header or part concerned
 * @param instance the path that was asked for, or the id under which the server logged the problem
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        Optional<String> where,
        Optional<String> expected,
        Optional<String> seen,
        Optional<String> fix,
        Optional<String> instance) {
    public static final String MEDIA_TYPE = "application/problem+json";
    private static final int LONGEST_SEEN = 200;

    public Problem {
        seen = seen.map(Problem::shortened);
    }

    public static Problem of(ProblemType type, String detail) {
        return new Problem(
                type.uri(),
                type.title(),
                type.status(),
                detail,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A field of a form, a query or a document whose value cannot be used. */
    public static Problem field(String where, String expected, String seen) {
        return of(ProblemType.INVALID_FIELD, where + ": expected " + expected)
                .at(where)
                .comparing(expected, seen)
                .fixedBy("Correct the value and send the request again.");
    }

    /** A whole file that cannot be used; 413 when it is too large, else 422. */
    public static Problem of(FileProblem file) {
        return new Problem(
                ProblemType.PREFIX + file.type(),
                file.title(),
                file.type().equals("over-limit") ? 413 : 422,
                file.sentence(),
                Optional.of(file.where()),
                Optional.of(file.expected()),
                Optional.of(file.seen()),
                Optional.of(file.fix()),
                Optional.empty());
    }

    public Problem at(String place) {
        return new Problem(type, title, status, detail, Optional.of(place), expected, seen, fix, instance);
    }

    public Problem comparing(String wanted, String found) {
        return new Problem(type, title, status, detail, where, Optional.of(wanted), Optional.of(found), fix, instance);
    }

    public Problem fixedBy(String what) {
        return new Problem(type, title, status, detail, where, expected, seen, Optional.of(what), instance);
    }

    public Problem in(String path) {
        return new Problem(type, title, status, detail, where, expected, seen, fix, Optional.of(path));
    }

    /** The document; members that have no value are left out, as RFC 9457 wants it. */
    public String json() {
        var json = new JsonText()
                .with("type", type)
                .with("title", title)
                .with("status", status)
                .with("detail", detail);
        where.ifPresent(text -> json.with("where", text));
        expected.ifPresent(text -> json.with("expected", text));
        seen.ifPresent(text -> json.with("seen", text));
        fix.ifPresent(text -> json.with("fix", text));
        instance.ifPresent(text -> json.with("instance", text));
        return json.toString();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_SEEN ? text : text.substring(0, LONGEST_SEEN) + "…";
    }
}
