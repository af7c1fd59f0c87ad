package portcullis.core.report;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import portcullis.core.review.CaseFile;

/** The rows that an auditor looks at, drawn by a seed, with the tests to be marked. */
final class SampleSheet {
    static final Table TABLE = Table.optional(
            "Sample",
            List.of(
                    Column.figure("Row", 7, "Number of the row in the sheet that was sent."),
                    new Column("Reference", 18, "Order or customer number, revision and line."),
                    new Column("Stratum", 18, "The part of the population that the row was drawn from."),
                    new Column(
                            "Drawn by", 28, "The ticket or the unit of money that drew the row; see the sheet ReadMe."),
                    new Column("Recommendation", 15, "HOLD, REVIEW or NO_FINDING."),
                    new Column("Outcomes", 21, "What the row's findings mean."),
                    new Column("Standing", 16, "Where the case stands."),
                    Column.figure("Amount", 14, "Quantity × unit price, where the row states both."),
                    new Column("Currency", 9, "Currency of the amount."),
                    new Column("Cases", 13, "Where the case stands in this report."),
                    test("A Right lists?", "Were the lists in force on the day used, and fresh enough?"),
                    test("B Before release?", "Was the screening done before the transaction went on?"),
                    test("C All roles?", "Was every party of the transaction screened, in every role?"),
                    test("D Reason adequate?", "Does the reason given carry the decision?"),
                    test("E Second level?", "Did a second person look where one has to?"),
                    test("F Evidence kept?", "Is what the decision rests on kept?"),
                    test("G Hold honored?", "Did nothing go on while the case was held?"),
                    test("H On time?", "Was the decision taken in time?"),
                    Column.choice("Result", 10, "The auditor's result for the row.", RangeName.TEST_MARK),
                    Column.entry("Note", 36, "What the auditor found.")));

    private SampleSheet() {}

    private static Column test(String title, String meaning) {
        return Column.choice(title, 11, meaning + " To be marked by the auditor.", RangeName.TEST_MARK);
    }

    /**
     * Writes the drawn rows.
     *
     * @param files the drawn cases
     * @param places where the case of a place among all stands in this report
     */
    static void write(
            List<SampleDraw.Drawn> sample,
            List<CaseFile> files,
            IntFunction<Cell.Link> places,
            Consumer<List<Cell>> rows) {
        var byRow = new TreeMap<Integer, CaseFile>();
        files.forEach(file -> byRow.put(file.rowNumber(), file));
        for (SampleDraw.Drawn drawn : sample) {
            CaseFile file = byRow.get(drawn.row());
            if (file == null) {
                throw new IllegalStateException("the case of row " + drawn.row() + " was there and is gone");
            }
            rows.accept(row(drawn, file, places.apply(drawn.place())));
        }
    }

    private static List<Cell> row(SampleDraw.Drawn drawn, CaseFile file, Cell.Link place) {
        var amount = Amount.of(file);
        var row = new ArrayList<Cell>(TABLE.columns().size());
        row.add(Cell.of(drawn.row()));
        row.add(Cell.of(Words.reference(file)));
        row.add(Cell.of(drawn.stratum()));
        row.add(Cell.of(drawn.by()));
        row.add(Words.recommendation(file.recommendation()));
        row.add(Cell.of(CasesSheet.outcomes(file)));
        row.add(Cell.of(file.standing().name()));
        row.add(amount.map(each -> Cell.of(each.sum().setScale(2, RoundingMode.HALF_UP)))
                .orElse(Cell.BLANK));
        row.add(Cell.of(amount.map(Amount::currency)));
        row.add(place);
        while (row.size() < TABLE.columns().size()) {
            row.add(Cell.BLANK);
        }
        return row;
    }
}
