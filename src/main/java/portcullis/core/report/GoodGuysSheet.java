package portcullis.core.report;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import portcullis.core.review.CaseFile;
import portcullis.core.rule.TraceStep;
import portcullis.core.screen.Finding;
import portcullis.core.screen.GoodGuys;

/**
 * One row for every finding that a good guy covers: what it is about, who accepted it, and until when. Absent where nothing is covered.
 * The findings stand in the sheet Rules all the same.
 */
final class GoodGuysSheet implements CaseSheet {
    static final Table TABLE = new Table(
            "GoodGuys",
            List.of(
                    Column.figure("Row", 7, "Number of the row in the sheet that was sent."),
                    new Column("Reference", 16, "Order or customer number, revision and line."),
                    Column.figure("Finding", 8, "The finding's number in the row; see the sheet Rules."),
                    new Column("Rule", 26, "The rule's id."),
                    new Column("Version", 12, "The version of the rule that the good guy covers."),
                    new Column("Outcome", 18, "What the finding means without the good guy."),
                    new Column("Party", 26, "The party concerned, with its role."),
                    new Column("Listings", 34, "The listings that the party was found not to be."),
                    new Column("Good guy", 22, "The good guy's id."),
                    new Column("Accepted", 60, "Why, who asked for it, who approved it, and its last day.")),
            Table.Layout.GRID,
            true);

    @Override
    public Table table() {
        return TABLE;
    }

    /** How many findings of a case are covered. */
    static int count(CaseFile file) {
        return (int) file.screening().findings().stream()
                .filter(GoodGuys::isSuppressed)
                .count();
    }

    @Override
    public void write(CaseFile file, Consumer<List<Cell>> rows) {
        for (Finding finding : file.screening().findings()) {
            if (GoodGuys.isSuppressed(finding)) {
                rows.accept(row(file, finding));
            }
        }
    }

    private static List<Cell> row(CaseFile file, Finding finding) {
        TraceStep accepted = finding.trace().get(0);
        return List.of(
                Cell.of(file.rowNumber()),
                Cell.of(Words.reference(file)),
                Cell.of(finding.number()),
                Cell.of(finding.rule().id()),
                Cell.of(finding.rule().version()),
                Cell.of(finding.outcome().name()),
                Cell.of(finding.party().map(Words::party)),
                Cell.of(finding.matches().stream()
                        .map(match -> match.listing().list() + " "
                                + match.listing().id() + ": " + match.listing().name())
                        .collect(Collectors.joining("\n"))),
                Cell.of(accepted.inputs().getOrDefault("goodGuy.id", "")),
                Cell.of(accepted.expression()));
    }
}
