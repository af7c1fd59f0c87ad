package portcullis.edge.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import portcullis.core.review.CaseFile;
import portcullis.edge.rest.problem.Problem;
import portcullis.edge.rest.problem.ProblemFound;
import portcullis.edge.rest.problem.ProblemType;
import portcullis.flow.access.Right;
import portcullis.flow.access.SignedIn;
import portcullis.flow.port.Cases;
import portcullis.flow.port.Page;
import portcullis.flow.port.Uploads;
import portcullis.flow.upload.Upload;

/**
 * Which uploads and cases an account gets to see: all, or those it sent itself. What it may not see answers as if it did not
 * exist.
 */
@Dependent
public class Sight {
    private final Uploads uploads;
    private final Cases cases;

    @Inject
    public Sight(Uploads uploads, Cases cases) {
        this.uploads = uploads;
        this.cases = cases;
    }

    Page<Upload> uploads(SignedIn who, int page, int size) {
        return who.may(Right.READ_ALL_UPLOADS)
                ? uploads.list(page, size)
                : uploads.listBySender(who.name(), page, size);
    }

    Upload upload(String id, SignedIn who) {
        return uploads.find(id).filter(who::maySee).orElseThrow(() -> unknown("upload", id));
    }

    CaseFile caseFile(String id, SignedIn who) {
        return cases.find(id)
                .filter(file ->
                        uploads.find(file.uploadId()).filter(who::maySee).isPresent())
                .orElseThrow(() -> unknown("case", id));
    }

    /** Cancels an upload that still runs; nothing happens to one that has ended. */
    void cancel(String id, SignedIn who) {
        uploads.cancel(upload(id, who).id());
    }

    static ProblemFound unknown(String what, String id) {
        return new ProblemFound(
                Problem.of(ProblemType.NOT_FOUND, "There is no " + what + " of this id that the account may see.")
                        .comparing("the id of an existing " + what, id)
                        .fixedBy("Check the id."));
    }
}
