package portcullis.edge.rest.wire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import portcullis.core.screen.Basis;
import portcullis.core.subject.SubjectKind;
import portcullis.flow.port.Documents;
import portcullis.flow.port.Page;
import portcullis.flow.upload.Shape;
import portcullis.flow.upload.Upload;

/** An upload as the API tells it; every member is always there, {@code null} where there is nothing to say yet. */
public final class UploadJson {
    private final Documents documents;

    public UploadJson(Documents documents) {
        this.documents = documents;
    }

    /**
     * One upload with the basis that its rows stand on and the shape of its file.
     *
     * @param sameFile the upload of the same file that came before it
     */
    public String whole(Upload upload, Optional<Upload> sameFile) {
        return members(upload)
                .with("sameFileAs", sameFile.map(Upload::id))
                .raw("basis", upload.basis().map(documents::write))
                .with("warnings", upload.basis().map(Basis::warnings).orElse(List.of()))
                .raw("shape", upload.shape().map(documents::write))
                .toString();
    }

    /** A page of uploads, without their bases and shapes. */
    public String page(Page<Upload> page) {
        return PageJson.of(page, upload -> members(upload).toString());
    }

    private JsonText members(Upload upload) {
        var json = new JsonText()
                .with("id", upload.id())
                .with("kind", kind(upload))
                .with("fileName", upload.original().fileName())
                .with("sha256", upload.original().sha256())
                .with("bytes", upload.original().bytes())
                .with("status", upload.status().name())
                .with("paused", upload.turn().paused())
                .with("priority", upload.turn().priority());
        request(json, upload);
        tally(json, upload);
        return json.with("receivedAt", upload.receivedAt().toString())
                .with("startedAt", upload.startedAt())
                .with("finishedAt", upload.finishedAt())
                .raw("problem", upload.problem().map(documents::write));
    }

    private static void request(JsonText json, Upload upload) {
        json.with("asOf", upload.request().asOf().toString())
                .with("mode", upload.request().mode().name())
                .with("scenario", upload.request().scenario())
                .with("note", upload.request().note())
                .with("sender", upload.request().sender());
    }

    private static void tally(JsonText json, Upload upload) {
        json.with("rowsRead", upload.tally().rowsRead())
                .with("rowsScreened", upload.tally().rowsScreened())
                .with("rowsRejected", upload.tally().rowsRejected())
                .raw("recommendations", counts(upload.tally().recommendations()))
                .raw("outcomes", counts(upload.tally().outcomes()));
    }

    private static Optional<SubjectKind> kind(Upload upload) {
        return upload.shape().map(Shape::kind).or(upload.request()::kind);
    }

    private static String counts(Map<? extends Enum<?>, Integer> counts) {
        var json = new JsonText();
        counts.forEach((name, count) -> json.with(name.name(), count));
        return json.toString();
    }
}
