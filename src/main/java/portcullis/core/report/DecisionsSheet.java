package portcullis.core.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import portcullis.core.review.CaseFile;
import portcullis.core.review.Decision;
import portcullis.core.review.Standing;

/** One row for every decision that a person took, in the order taken. Decisions are only ever added. */
final class DecisionsSheet implements CaseSheet {
    static final Table TABLE = Table.optional(
            "Decisions",
            List.of(
                    Column.figure("Row", 7, "Number of the row in the sheet that was sent."),
                    new Column("Reference", 18, "Order or customer number, revision and line."),
                    Column.figure("Decision", 9, "Counts the decisions of a case."),
                    new Column("Outcome", 20, "What was decided; explained in the sheet ReadMe."),
                    new Column("Reason code", 15, "The reason's code."),
                    new Column("Reason", 30, "What the code stands for."),
                    new Column("Text", 44, "The reason in the person's own words."),
                    new Column("Decided by", 18, "Who decided."),
                    new Column("Decided at (UTC)", 19, "When it was decided."),
                    Column.figure("Minutes open", 10, "From the end of screening to the decision."),
                    Column.figure("Level", 7, "1 for a first decision, 2 for a second person's word on it."),
                    new Column(
                            "Agrees", 11, "Whether a second person agrees with the first; blank for a first decision."),
                    new Column("Evidence", 30, "What the reason rests on, by name."),
                    new Column("Together with", 18, "The id that decisions taken together share."),
                    new Column("Supersedes", 18, "The earlier decision that this one answers or takes the place of."),
                    new Column("Standing after", 18, "Where the case stood after it."),
                    new Column("Case id", 18, "The case in the program: upload and row."),
                    Column.choice("Auditor remark", 14, "What the auditor thinks of the decision.", RangeName.REMARK)));

    private final Optional<Instant> screened;

    DecisionsSheet(UploadFacts upload) {
        screened = upload.times().finished();
    }

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public void write(CaseFile file, Consumer<List<Cell>> rows) {
        List<Decision> taken = file.decisions();
        for (int i = 0; i < taken.size(); i++) {
            rows.accept(row(file, taken.get(i), taken.subList(0, i)));
        }
    }

    private List<Cell> row(CaseFile file, Decision decision, List<Decision> earlier) {
        return List.of(
                Cell.of(file.rowNumber()),
                Cell.of(Words.reference(file)),
                Cell.of(decision.number()),
                Cell.of(decision.kind().name()),
                Cell.of(decision.reasonCode()),
                Cell.of(Meanings.ofReason(decision.reasonCode())),
                Cell.of(decision.text()),
                Cell.of(decision.decidedBy()),
                new Cell.Moment(decision.at()),
                screened.map(since -> minutes(since, decision.at())).orElse(Cell.BLANK),
                Cell.of(decision.kind().isAnswer() ? 2 : 1),
                Cell.of(agrees(decision.kind())),
                Cell.of(evidence(decision)),
                Cell.of(decision.bearing().batch()),
                Cell.of(supersedes(decision, earlier)),
                Cell.of(standing(file, decision, earlier).name()),
                Cell.of(file.id()),
                Cell.BLANK);
    }

    private static String agrees(Decision.Kind kind) {
        return switch (kind) {
            case APPROVE, CONFIRM -> "agrees";
            case RETURN, OVERTURN -> "disagrees";
            case RELEASE, BLOCK, REQUEST_INFORMATION, ESCALATE, REOPEN -> "";
        };
    }

    private static String evidence(Decision decision) {
        return decision.bearing().evidence().entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static String supersedes(Decision decision, List<Decision> earlier) {
        OptionalInt answered = decision.bearing().answers();
        if (answered.isPresent()) {
            return "decision " + answered.getAsInt();
        }
        return earlier.isEmpty()
                ? ""
                : "decision " + earlier.get(earlier.size() - 1).number();
    }

    private static Standing standing(CaseFile file, Decision decision, List<Decision> earlier) {
        return Standing.of(file.recommendation(), earlier).after(decision);
    }

    private static Cell minutes(Instant since, Instant at) {
        return new Cell.Count(Math.max(0, Duration.between(since, at).toMinutes()));
    }
}
