package portcullis.core.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import portcullis.core.rule.Outcome;
import portcullis.core.rule.Recommendation;
import portcullis.core.screen.Basis;
import portcullis.core.screen.ChangeTotals;
import portcullis.core.screen.RowChange;

/**
 * The report of a comparison: a sheet {@code Changes} with one row for every rule that changes a row, and a sheet {@code Totals} that
 * adds them up by rule. Rows stream through; none is held.
 */
public final class ChangeReport {
    static final Table CHANGES = Table.grid(
            "Changes",
            List.of(
                    Column.figure("Row", 7, "Number of the row in the sheet that was sent."),
                    new Column("Reference", 18, "What the user's own system calls the row."),
                    new Column("Left", 13, "What the left basis recommends."),
                    new Column("Right", 13, "What the right basis recommends."),
                    new Column("Left outcomes", 28, "Outcomes of all findings under the left basis."),
                    new Column("Right outcomes", 28, "Outcomes of all findings under the right basis."),
                    new Column("Rule", 30, "A rule that leads to something else."),
                    new Column("Title", 32, "What the rule is called."),
                    new Column(
                            "Rule left", 18, "The rule's outcome under the left basis; blank where it does not apply."),
                    new Column(
                            "Rule right",
                            18,
                            "The rule's outcome under the right basis; blank where it does not apply."),
                    new Column("Why", 34, "What makes the difference."),
                    new Column("Parameters", 34, "Each parameter that differs, with both values."),
                    Column.figure("Amount", 14, "Quantity times unit price, where both are stated."),
                    new Column("Currency", 9, "Currency of the amount."),
                    new Column("Citation", 28, "Where the rule stands.")));

    static final Table TOTALS = Table.grid(
            "Totals",
            List.of(
                    new Column("Of", 30, "What is counted: all rows, a recommendation, a rule."),
                    new Column("Title", 40, "What the rule is called."),
                    Column.figure("Rows left", 10, "Rows under the left basis, or rows that the rule changes."),
                    Column.figure("Rows right", 10, "Rows under the right basis."),
                    new Column("Amounts", 30, "What the changed rows are worth, by currency.")));

    private static final Table SIDES = new Table(
            "Bases",
            List.of(
                    new Column("Of", 20, "What is told."),
                    new Column("Left", 40, "The left basis."),
                    new Column("Right", 40, "The right basis.")),
            Table.Layout.GRID,
            false);

    private ChangeReport() {}

    /** The file and the two bases. */
    public record Sides(String fileName, Basis left, Basis right) {}

    /**
     * The report of a comparison.
     *
     * @param comparison hands every changed row to its taker, and answers the totals
     */
    public static AuditReport of(Sides sides, Instant made, Function<Consumer<RowChange>, ChangeTotals> comparison) {
        var heading = new AuditReport.Heading(
                ReportId.of(ReportId.of("0".repeat(64), sides.left()), sides.right()),
                "Portcullis comparison of two bases",
                sides.fileName(),
                sides.left().software(),
                made);
        return new AuditReport(heading, List.of(SIDES, CHANGES, TOTALS), taker -> fill(sides, comparison, taker));
    }

    private static void fill(
            Sides sides, Function<Consumer<RowChange>, ChangeTotals> comparison, AuditReport.Taker taker) {
        side(taker, "As-of date", sides, basis -> basis.asOf().toString());
        side(taker, "Mode", sides, basis -> basis.mode().name());
        side(taker, "Scenario", sides, basis -> basis.scenario().orElse("none"));
        side(taker, "File", sides, basis -> sides.fileName());
        var written = new int[1];
        ChangeTotals totals = comparison.apply(change -> {
            for (RowChange.Cause cause : change.causes()) {
                int part = 1 + written[0]++ / AuditReport.ROWS_PER_SHEET;
                taker.take(CHANGES, part, row(change, cause));
            }
        });
        totals(taker, totals);
    }

    private static void side(AuditReport.Taker taker, String of, Sides sides, Function<Basis, String> text) {
        taker.take(
                SIDES, 1, List.of(Cell.of(of), Cell.of(text.apply(sides.left())), Cell.of(text.apply(sides.right()))));
    }

    private static List<Cell> row(RowChange change, RowChange.Cause cause) {
        return List.of(
                Cell.of(change.row()),
                Cell.of(change.reference()),
                Words.recommendation(change.left().recommendation()),
                Words.recommendation(change.right().recommendation()),
                Cell.of(outcomes(change.left())),
                Cell.of(outcomes(change.right())),
                Cell.of(cause.ruleId()),
                Cell.of(cause.title()),
                Cell.of(cause.left().map(Outcome::name)),
                Cell.of(cause.right().map(Outcome::name)),
                Cell.of(cause.why()),
                Cell.of(String.join(
                        "\n",
                        cause.parameters().stream().map(ChangeReport::words).toList())),
                Cell.of(change.value().map(value -> value.amount().toPlainString())),
                Cell.of(change.value().map(RowChange.Value::currency)),
                Cell.of(cause.citation()));
    }

    private static String outcomes(RowChange.Side side) {
        return String.join(", ", side.outcomes().stream().map(Enum::name).toList());
    }

    private static String words(RowChange.ParameterChange change) {
        return change.name() + ": " + change.left().orElse("") + " → "
                + change.right().orElse("");
    }

    private static void totals(AuditReport.Taker taker, ChangeTotals totals) {
        taker.take(TOTALS, 1, total("All rows", "", totals.rows(), totals.rows(), ""));
        taker.take(TOTALS, 1, total("Changed rows", "", totals.changed(), totals.changed(), amounts(totals.amounts())));
        for (Recommendation each : Recommendation.values()) {
            taker.take(TOTALS, 1, total(each.name(), "", totals.left(each), totals.right(each), ""));
        }
        totals.rules()
                .forEach((id, rule) -> taker.take(
                        TOTALS, 1, total(id, rule.title(), rule.rows(), rule.rows(), amounts(rule.amounts()))));
    }

    private static List<Cell> total(String of, String title, int left, int right, String amounts) {
        return List.of(Cell.of(of), Cell.of(title), Cell.of(left), Cell.of(right), Cell.of(amounts));
    }

    private static String amounts(Map<String, ? extends java.math.BigDecimal> amounts) {
        return Optional.of(amounts).stream()
                .flatMap(map -> map.entrySet().stream())
                .map(entry -> entry.getValue().toPlainString() + " " + entry.getKey())
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }
}
