package portcullis.flow.port;

import portcullis.core.intake.FileProblem;
import portcullis.core.review.CaseFile;
import portcullis.core.screen.Basis;
import portcullis.flow.Request;
import portcullis.flow.Shape;

/**
 * How domain values are written as JSON documents and read back, in one way for the database and for the API. Reading back
 * what was written gives an equal value.
 */
public interface Documents {
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

    String write(FileProblem problem);

    FileProblem readProblem(String document);
}
