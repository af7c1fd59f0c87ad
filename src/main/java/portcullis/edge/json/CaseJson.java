package portcullis.edge.json;

import java.util.List;
import java.util.Optional;
import portcullis.core.intake.RowProblem;
import portcullis.core.review.CaseFile;
import portcullis.core.screen.Screening;
import portcullis.core.subject.Party;
import portcullis.core.subject.Subject;

/** One row's case but for its decisions. */
final class CaseJson {
    private static final Screening EMPTY = new Screening(List.of(), List.of());

    private CaseJson() {}

    static void write(Out out, CaseFile file) {
        out.text("id", file.id())
                .text("uploadId", file.uploadId())
                .number("row", file.rowNumber())
                .someTexts("original", file.original());
        file.subject().ifPresent(subject -> out.object("subject", inner -> SubjectJson.write(inner, subject)));
        if (!file.screening().equals(EMPTY)) {
            List<Party> told = file.subject().map(Subject::parties).orElse(List.of());
            out.object("screening", inner -> ScreeningJson.write(inner, told, file.screening()));
        }
        out.someObjects("problems", file.problems(), CaseJson::write);
    }

    static CaseFile read(Members members) {
        Optional<Subject> subject = members.find("subject").map(seen -> SubjectJson.read(seen.members()));
        List<Party> told = subject.map(Subject::parties).orElse(List.of());
        return new CaseFile(
                members.text("id"),
                members.text("uploadId"),
                members.get("row").integer(),
                members.list("original", Seen::text),
                subject,
                members.find("screening")
                        .map(seen -> ScreeningJson.read(seen.members(), told))
                        .orElse(EMPTY),
                members.list("problems", CaseJson::problem),
                List.of());
    }

    private static void write(Out out, RowProblem problem) {
        out.number("row", problem.rowNumber())
                .text("field", problem.field())
                .text("type", problem.type())
                .text("expected", problem.expected())
                .text("seen", problem.seen())
                .text("fix", problem.fix());
    }

    private static RowProblem problem(Seen seen) {
        Members members = seen.members();
        return new RowProblem(
                members.get("row").integer(),
                members.text("field"),
                members.text("type"),
                members.text("expected"),
                members.text("seen"),
                members.text("fix"));
    }
}
