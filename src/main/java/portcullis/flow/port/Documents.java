package portcullis.flow.port;

import portcullis.core.intake.FileProblem;
import portcullis.core.intake.Mapping;
import portcullis.core.match.Evidence;
import portcullis.core.ownership.OwnerChart;
import portcullis.core.review.CaseFile;
import portcullis.core.screen.Basis;
import portcullis.core.screen.Screening;
import portcullis.core.subject.Subject;
import portcullis.flow.upload.Request;
import portcullis.flow.upload.Shape;

/**
 * How domain values are written as JSON documents and read back, in one way for the database and for the API. Reading back
 * what was written gives an equal value.
 */
public interface Documents {
    /** A document that cannot be read: which member, what was expected there, what was found. */
    final class Malformed extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final String pointer;
        private final String expected;
        private final String seen;

        /** @param pointer the member as a JSON pointer, such as {@code /parties/0/country} */
        public Malformed(String pointer, String expected, String seen) {
            super(pointer + ": expected " + expected + ", found " + seen);
            this.pointer = pointer;
            this.expected = expected;
            this.seen = seen;
        }

        public String pointer() {
            return pointer;
        }

        public String expected() {
            return expected;
        }

        public String seen() {
            return seen;
        }
    }

    /**
     * A subject from the JSON that procurement systems send; unknown members are refused, absent ones are unknown facts.
     *
     * @throws Malformed when a member has the wrong name, type or range
     */
    Subject readSubject(String document);

    String write(Subject subject);

    String write(Evidence evidence);

    /** A chart of owners with the figures that the 50 percent rules come to. */
    String write(OwnerChart chart);

    /**
     * A screening as the API answers it: recommendation, outcomes, parties with their matches, findings.
     *
     * @param id the case or request id; findings are numbered under it, {@code id-1}, {@code id-2} …
     */
    String write(String id, Screening screening);

    /** Subject, screening, problems and original cells; without the decisions, which are stored on their own. */
    String write(CaseFile file);

    /** The case as written, with no decisions. */
    CaseFile readCase(String document);

    String write(Basis basis);

    Basis readBasis(String document);

    String write(Shape shape);

    Shape readShape(String document);

    String write(Request request);

    Request readRequest(String document);

    String write(Mapping mapping);

    /**
     * A mapping from outside: fields to a header or a list of headers, {@code dateOrder}, {@code encoding}.
     *
     * @throws Malformed when a member has the wrong type
     */
    Mapping readMapping(String document);

    String write(FileProblem problem);

    FileProblem readProblem(String document);
}
