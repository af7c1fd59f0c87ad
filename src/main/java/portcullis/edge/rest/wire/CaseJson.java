package portcullis.edge.rest.wire;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import portcullis.core.intake.RowProblem;
import portcullis.core.review.CaseFile;
import portcullis.core.review.Decision;
import portcullis.core.subject.Reference;
import portcullis.core.subject.Subject;
import portcullis.flow.port.Documents;
import portcullis.flow.port.Page;

/** A case as the API tells it: where it stands, the row as submitted, what was found and why, and what people decided. */
public final class CaseJson {
    private final Documents documents;

    public CaseJson(Documents documents) {
        this.documents = documents;
    }

    /** One case with everything. */
    public String whole(CaseFile file) {
        return found(file)
                .with("original", file.original())
                .raw("subject", file.subject().map(documents::write))
                .raw("decisions", JsonText.array(file.decisions(), CaseJson::decision))
                .raw("hold", hold(file))
                .toString();
    }

    /** A page of cases with what was found on each. */
    public String page(Page<CaseFile> page) {
        return PageJson.of(page, file -> found(file).toString());
    }

    /** The row and its screening; a row that was rejected has no screening, only problems that say why, and is held. */
    private JsonText found(CaseFile file) {
        var json = new JsonText()
                .with("rowNumber", file.rowNumber())
                .with("uploadId", file.uploadId())
                .with("reference", file.subject().map(Subject::reference).map(Reference::label))
                .with("standing", file.standing().name())
                .raw("problems", JsonText.array(file.problems(), CaseJson::problem));
        return file.problems().isEmpty()
                ? json.membersOf(documents.write(file.id(), file.screening()))
                : json.with("id", file.id())
                        .with("recommendation", file.recommendation().name())
                        .with("outcomes", List.of())
                        .raw("parties", "[]")
                        .raw("findings", "[]");
    }

    private static String problem(RowProblem problem) {
        return new JsonText()
                .with("row", problem.rowNumber())
                .with("field", problem.field())
                .with("type", problem.type())
                .with("expected", problem.expected())
                .with("seen", problem.seen())
                .with("fix", problem.fix())
                .toString();
    }

    private static String answers(Decision decision) {
        return decision.bearing().answers().isPresent()
                ? Integer.toString(decision.bearing().answers().getAsInt())
                : "null";
    }

    private static String texts(SortedMap<String, String> texts) {
        var json = new JsonText();
        texts.forEach(json::with);
        return json.toString();
    }

    /** What became of the hold on the case's transaction; null where there never was one. */
    private static Optional<String> hold(CaseFile file) {
        return file.hold()
                .map(hold -> new JsonText()
                        .with("released", hold.isReleased())
                        .with("releasedAt", hold.releasedAt())
                        .with("releasedBy", hold.by())
                        .toString());
    }

    private static String decision(Decision decision) {
        return new JsonText()
                .with("number", decision.number())
                .with("outcome", decision.kind().name())
                .with("reasonCode", decision.reasonCode())
                .with("text", decision.text())
                .with("decidedBy", decision.decidedBy())
                .with("at", decision.at().toString())
                .raw("evidence", texts(decision.bearing().evidence()))
                .with("awaitsSecond", decision.bearing().awaitsSecond())
                .with("sampled", decision.bearing().sampled())
                .raw("answers", answers(decision))
                .with("batch", decision.bearing().batch())
                .toString();
    }
}
