package portcullis.flow;

import java.util.List;
import java.util.Optional;
import portcullis.core.review.CaseFile;
import portcullis.flow.access.Right;
import portcullis.flow.access.SignedIn;
import portcullis.flow.port.Cases;
import portcullis.flow.port.Page;
import portcullis.flow.port.Uploads;
import portcullis.flow.upload.Upload;

/** What an account gets to see: all uploads and their cases, or those that it sent itself. What it may not see is not there for it. */
public final class Sight {
    private final Uploads uploads;
    private final Cases cases;

    public Sight(Uploads uploads, Cases cases) {
        this.uploads = uploads;
        this.cases = cases;
    }

    public Page<Upload> uploads(SignedIn who, int page, int size) {
        return who.may(Right.READ_ALL_UPLOADS)
                ? uploads.list(page, size)
                : uploads.listBySender(who.name(), page, size);
    }

    public Optional<Upload> upload(String id, SignedIn who) {
        return uploads.find(id).filter(who::maySee);
    }

    public Optional<CaseFile> caseFile(String id, SignedIn who) {
        return cases.find(id).filter(file -> upload(file.uploadId(), who).isPresent());
    }

    /** Those of some cases that the account gets to see. */
    public List<CaseFile> seen(List<CaseFile> files, SignedIn who) {
        return who.may(Right.READ_ALL_UPLOADS)
                ? files
                : files.stream()
                        .filter(file -> upload(file.uploadId(), who).isPresent())
                        .toList();
    }
}
