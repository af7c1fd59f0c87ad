package portcullis.edge.work;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import portcullis.core.intake.FileProblem;
import portcullis.flow.upload.Upload;

/** What an inbox file came to, as the outbox says it. */
final class SummaryJson {
    private SummaryJson() {}

    static JsonObject of(Upload upload) {
        var tally = upload.tally();
        var recommendations = Json.createObjectBuilder();
        tally.recommendations().forEach((name, rows) -> recommendations.add(name.name(), rows));
        var outcomes = Json.createObjectBuilder();
        tally.outcomes().forEach((name, rows) -> outcomes.add(name.name(), rows));
        var summary = Json.createObjectBuilder()
                .add("id", upload.id())
                .add("fileName", upload.original().fileName())
                .add("sha256", upload.original().sha256())
                .add("status", upload.status().name())
                .add("rowsRead", tally.rowsRead())
                .add("rowsScreened", tally.rowsScreened())
                .add("rowsRejected", tally.rowsRejected())
                .add("recommendations", recommendations)
                .add("outcomes", outcomes);
        upload.basis()
                .ifPresent(basis -> summary.add("asOf", basis.asOf().toString()).add("sample", basis.hasSample()));
        upload.problem().ifPresent(problem -> summary.add("problem", json(problem)));
        return summary.build();
    }

    private static JsonObject json(FileProblem problem) {
        return Json.createObjectBuilder()
                .add("type", problem.type())
                .add("title", problem.title())
                .add("where", problem.where())
                .add("expected", problem.expected())
                .add("seen", problem.seen())
                .add("fix", problem.fix())
                .build();
    }

    static JsonObject refused(String fileName, FileProblem problem) {
        return Json.createObjectBuilder()
                .add("fileName", fileName)
                .add("status", "REFUSED")
                .add("problem", json(problem))
                .build();
    }
}
