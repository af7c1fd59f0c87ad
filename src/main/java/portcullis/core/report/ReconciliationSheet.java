package portcullis.core.report;

import java.util.List;
import java.util.function.Consumer;

/** The control totals: every count twice, from two places, with the difference that must be 0. */
final class ReconciliationSheet {
    static final Table TABLE = Table.grid(
            "Reconciliation",
            List.of(
                    Column.figure("Check", 8, "Counts the checks."),
                    new Column("What", 44, "What is counted."),
                    new Column("Counted in", 40, "Where the first count comes from."),
                    Column.figure("Counted", 13, "The first count."),
                    new Column("Expected from", 34, "Where the second count comes from."),
                    Column.figure("Expected", 13, "The second count."),
                    Column.figure("Difference", 12, "The first count less the second; must be 0."),
                    new Column("Result", 13, "ties out where the difference is 0, else DIFFERS.")));

    private static final Cell TIES_OUT = new Cell.Word("ties out", Tone.AGREES);
    private static final Cell DIFFERS = new Cell.Word("DIFFERS", Tone.DIFFERS);

    private ReconciliationSheet() {}

    static void write(List<Check> checks, Consumer<List<Cell>> rows) {
        for (int i = 0; i < checks.size(); i++) {
            Check check = checks.get(i);
            rows.accept(List.of(
                    Cell.of(i + 1),
                    Cell.of(check.what()),
                    Cell.of(check.countedWhere()),
                    new Cell.Count(check.counted()),
                    Cell.of(check.expectedWhere()),
                    new Cell.Count(check.expected()),
                    new Cell.Count(check.difference()),
                    check.tiesOut() ? TIES_OUT : DIFFERS));
        }
    }
}
