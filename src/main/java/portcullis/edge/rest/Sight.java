package portcullis.edge.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import portcullis.core.review.CaseFile;
import portcullis.edge.rest.problem.Problem;
import portcullis.edge.rest.problem.ProblemFound;
import portcullis.edge.rest.problem.ProblemType;
import portcullis.flow.AuditTrail;
import portcullis.flow.access.SignedIn;
import portcullis.flow.audit.Deed;
import portcullis.flow.port.Page;
import portcullis.flow.port.Uploads;
import portcullis.flow.upload.Turn;
import portcullis.flow.upload.Upload;

/**
 * Which uploads and cases an account gets to see: all, or those it sent itself. What it may not see answers as if it did not
 * exist.
 */
@Dependent
public class Sight {
    private final portcullis.flow.Sight sight;
    private final Uploads uploads;
    private final AuditTrail trail;

    @Inject
    public Sight(portcullis.flow.Sight sight, Uploads uploads, AuditTrail trail) {
        this.trail = trail;
        this.sight = sight;
        this.uploads = uploads;
    }

    Page<Upload> uploads(SignedIn who, int page, int size) {
        return sight.uploads(who, page, size);
    }

    Upload upload(String id, SignedIn who) {
        return sight.upload(id, who).orElseThrow(() -> unknown("upload", id));
    }

    CaseFile caseFile(String id, SignedIn who) {
        return sight.caseFile(id, who).orElseThrow(() -> unknown("case", id));
    }

    /** The upload of the same file by the same sender that came before. */
    Optional<Upload> sameFileBefore(Upload upload) {
        return uploads.sameFileBefore(upload);
    }

    /** Cancels an upload that still runs; nothing happens to one that has ended. */
    void cancel(String id, SignedIn who) {
        uploads.cancel(upload(id, who).id());
    }

    /** Writes into the audit trail that somebody fetched a file of an upload; fetched is what is about to be sent. */
    void downloaded(Upload upload, String what, SignedIn who) {
        trail.record(
                who.actor(),
                Deed.DOWNLOADED,
                what,
                upload.id(),
                Map.of("fileName", upload.original().fileName()));
    }

    /** Sets when an upload is worked on; nothing happens to one that has ended. */
    void setTurn(String id, Turn turn, SignedIn who) {
        uploads.setTurn(upload(id, who).id(), turn);
    }

    static ProblemFound unknown(String what, String id) {
        return new ProblemFound(
                Problem.of(ProblemType.NOT_FOUND, "There is no " + what + " of this id that the account may see.")
                        .comparing("the id of an existing " + what, id)
                        .fixedBy("Check the id."));
    }
}
