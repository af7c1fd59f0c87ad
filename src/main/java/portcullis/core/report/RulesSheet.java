package portcullis.core.report;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import portcullis.core.review.CaseFile;
import portcullis.core.rule.Outcome;
import portcullis.core.rule.TraceStep;
import portcullis.core.rule.Truth;
import portcullis.core.screen.Finding;
import portcullis.core.screen.MatchFound;
import portcullis.core.screen.Question;

/** One row for every finding: the rule that applies or could not be decided, and how each of its conditions came out. */
final class RulesSheet implements CaseSheet {
    static final Table TABLE = Table.grid(
            "Rules",
            List.of(
                    Column.figure("Row", 7, "Number of the row in the sheet that was sent."),
                    Column.figure("Finding", 8, "Counts the findings of a row, most restrictive first."),
                    new Column("Rule", 22, "The rule's id: pack and rule."),
                    new Column("Version", 9, "The version of the rule's pack; see the sheet Settings for its digest."),
                    new Column("Title", 24, "What the rule is called."),
                    new Column(
                            "State",
                            12,
                            "Where the rule stands in law on the as-of date; explained in the sheet ReadMe."),
                    new Column(
                            "From",
                            11,
                            "The first day on which the rule holds; blank where it is older than the packs."),
                    new Column("To", 11, "The last day on which the rule holds; blank where none is set."),
                    new Column("Outcome", 20, "What the finding means; explained in the sheet ReadMe."),
                    new Column(
                            "Result", 10, "TRUE where the rule applies, UNKNOWN where a missing fact leaves it open."),
                    new Column("Policy", 20, "The license review policy that governs."),
                    new Column("Recommendation", 15, "What this finding alone recommends."),
                    new Column("Party", 22, "The party that the finding concerns, with its role and country."),
                    new Column("Listing", 22, "The listing that the finding rests on: list, entry, name."),
                    new Column(
                            "Trace",
                            44,
                            "Each condition with its truth, its text in the pack, and the facts and parameters it read."),
                    new Column("Missing", 16, "The facts that are missing, by their names."),
                    new Column("Question", 28, "What to ask so that the rule can be decided."),
                    new Column("Citation", 20, "Where the rule stands."),
                    new Column("Authority", 16, "Who made the rule.")));

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public void write(CaseFile file, Consumer<List<Cell>> rows) {
        Cell number = Cell.of(file.rowNumber());
        for (Finding finding : file.screening().findings()) {
            rows.accept(row(number, finding));
        }
    }

    private static List<Cell> row(Cell number, Finding finding) {
        var rule = finding.rule();
        return List.of(
                number,
                Cell.of(finding.number()),
                Cell.of(rule.id()),
                Cell.of(rule.version()),
                Cell.of(rule.title()),
                Cell.of(Words.spoken(rule.state())),
                Cell.day(rule.from()),
                Cell.day(rule.to()),
                Cell.of(finding.outcome().name()),
                Cell.of(result(finding).name()),
                Cell.of(finding.policy()),
                Words.recommendation(finding.recommendation()),
                Cell.of(finding.party().map(Words::party)),
                Cell.of(finding.matches().stream().map(RulesSheet::listing).collect(Collectors.joining("\n"))),
                Cell.of(finding.trace().stream().map(RulesSheet::step).collect(Collectors.joining("\n"))),
                Cell.of(finding.question().map(question -> Words.lines(question.missing()))),
                Cell.of(finding.question().map(Question::text)),
                Cell.of(rule.citation()),
                Cell.of(rule.authority()));
    }

    private static Truth result(Finding finding) {
        return finding.outcome() == Outcome.NEEDS_DATA ? Truth.UNKNOWN : Truth.TRUE;
    }

    private static String listing(MatchFound match) {
        return match.listing().list() + " " + match.listing().id() + ": "
                + match.listing().name();
    }

    private static String step(TraceStep step) {
        var text = new StringBuilder(step.result().name()).append("  ").append(step.condition());
        if (!step.expression().isEmpty()) {
            text.append("\n    test: ").append(step.expression());
        }
        for (Map.Entry<String, String> input : step.inputs().entrySet()) {
            text.append("\n    read: ").append(input.getKey()).append(" = ").append(input.getValue());
        }
        return text.toString();
    }
}
