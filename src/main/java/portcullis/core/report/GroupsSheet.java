package portcullis.core.report;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import portcullis.core.rule.TraceStep;
import portcullis.core.screen.GroupFinding;

/** One row for every finding on rows that belong together: what none of them says alone. Absent where there is none. */
final class GroupsSheet {
    static final Table TABLE = new Table(
            "Groups",
            List.of(
                    new Column(
                            "Kind",
                            20,
                            "What the rows have in common: consignee and year, three months, consignee, site,"
                                    + " or a telephone, mailbox, officer or address of several parties."),
                    new Column("About", 28, "The consignee or site as written on the first of the rows."),
                    Column.figure("Rows", 7, "How many rows the group has."),
                    new Column("Row numbers", 24, "The rows, the first fifty of them."),
                    new Column("Rule", 24, "The rule's id: pack and rule."),
                    new Column("Title", 32, "What the rule is called."),
                    new Column("Outcome", 18, "What the finding means; explained in the sheet ReadMe."),
                    new Column("Recommendation", 15, "What this finding recommends for the rows together."),
                    new Column("Figures", 40, "What the rows add up to, and the parameters that it was compared with."),
                    new Column("Question", 34, "What to ask."),
                    new Column("Citation", 24, "Where the rule stands.")),
            Table.Layout.GRID,
            true);

    private GroupsSheet() {}

    static void write(List<GroupFinding> findings, Consumer<List<Cell>> rows) {
        findings.forEach(finding -> rows.accept(row(finding)));
    }

    private static List<Cell> row(GroupFinding finding) {
        return List.of(
                Cell.of(finding.kind()),
                Cell.of(finding.about()),
                Cell.of(finding.rowCount()),
                Cell.of(finding.rows().stream().map(String::valueOf).collect(Collectors.joining(" "))),
                Cell.of(finding.rule().id()),
                Cell.of(finding.rule().title()),
                Cell.of(finding.outcome().name()),
                Words.recommendation(finding.recommendation()),
                Cell.of(finding.trace().stream()
                        .map(GroupsSheet::figures)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\n"))),
                Cell.of(finding.question()),
                Cell.of(finding.rule().citation()));
    }

    private static String figures(TraceStep step) {
        return step.inputs().entrySet().stream()
                .filter(input -> !input.getKey().equals("group.kind"))
                .map(input -> input.getKey() + " = " + input.getValue())
                .collect(Collectors.joining("\n"));
    }
}
