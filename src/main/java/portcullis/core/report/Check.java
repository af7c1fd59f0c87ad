package portcullis.core.report;

import java.util.ArrayList;
import java.util.List;
import portcullis.core.rule.Outcome;
import portcullis.core.rule.Recommendation;

/** Two counts of the same thing, taken at different places, which must be equal. */
record Check(String what, String countedWhere, long counted, String expectedWhere, long expected) {
    long difference() {
        return counted - expected;
    }

    boolean tiesOut() {
        return difference() == 0;
    }

    /** All checks of a report, from the file down to its sheets. */
    static List<Check> all(ReportSource source, Counts counts, Ledger ledger) {
        var checks = new ArrayList<Check>();
        file(source.sheet(), counts, checks);
        job(source.tally(), counts, checks);
        sheets(counts, ledger, checks);
        return checks;
    }

    private static void file(SheetFacts sheet, Counts counts, List<Check> checks) {
        checks.add(new Check(
                "Rows above the header and the header",
                "rows above + 1",
                sheet.rowsAbove() + 1L,
                "number of the header row",
                sheet.headerRow()));
        checks.add(new Check(
                "Rows of the sheet",
                "above + header + blank + data",
                sheet.rowsAbove() + 1L + sheet.rowsBlank() + sheet.rowsData(),
                "number of the last row",
                sheet.lastRow()));
        long cases = counts.cases.rows();
        checks.add(new Check("Data rows", "cases of this report", cases, "data rows of the sheet", sheet.rowsData()));
        checks.add(new Check(
                "Data rows, each screened or rejected",
                "screened + rejected",
                counts.screened + counts.rejected,
                "data rows of the sheet",
                sheet.rowsData()));
        checks.add(new Check(
                "Rows that repeat or are out of order", "cases of this report", counts.outOfOrder, "none", 0));
        checks.add(new Check(
                "Rows beyond the end of the sheet",
                "last row of the cases, less the last row",
                Math.max(0, counts.lastRow - sheet.lastRow()),
                "none",
                0));
    }

    private static void job(RowTally tally, Counts counts, List<Check> checks) {
        long sum = 0;
        checks.add(new Check("Rows read", "cases of this report", counts.cases.rows(), "screening job", tally.read()));
        checks.add(
                new Check("Rows screened", "cases of this report", counts.screened, "screening job", tally.screened()));
        checks.add(
                new Check("Rows rejected", "cases of this report", counts.rejected, "screening job", tally.rejected()));
        for (Recommendation recommendation : Recommendation.values()) {
            long counted = counts.cases.rows(recommendation);
            sum += counted;
            checks.add(new Check(
                    "Rows recommended " + recommendation,
                    "cases of this report",
                    counted,
                    "screening job",
                    tally.of(recommendation)));
        }
        checks.add(new Check(
                "Recommendations together", "HOLD + REVIEW + NO_FINDING", sum, "screening job", tally.read()));
        for (Outcome outcome : Outcome.values()) {
            Spread spread = counts.outcomes.get(outcome);
            checks.add(new Check(
                    "Rows with outcome " + outcome,
                    "cases of this report",
                    spread == null ? 0 : spread.rows(),
                    "screening job",
                    tally.of(outcome)));
        }
    }

    private static void sheets(Counts counts, Ledger ledger, List<Check> checks) {
        checks.add(sheet(CasesSheet.TABLE, ledger, "cases", counts.cases.rows()));
        checks.add(sheet(PartiesSheet.TABLE, ledger, "parties of the cases", counts.parties));
        checks.add(sheet(MatchesSheet.TABLE, ledger, "matches of the cases", counts.matches));
        checks.add(sheet(RulesSheet.TABLE, ledger, "findings of the cases", counts.findings));
        checks.add(sheet(DecisionsSheet.TABLE, ledger, "decisions of the cases", counts.decisions.decisions()));
        checks.add(sheet(GoodGuysSheet.TABLE, ledger, "findings that good guys cover", counts.covered));
        checks.add(sheet(RejectedSheet.TABLE, ledger, "problems of the cases", counts.problems));
    }

    private static Check sheet(Table table, Ledger ledger, String expectedWhere, long expected) {
        return new Check(
                "Rows of the sheet " + table.name(), "rows written", ledger.rows(table), expectedWhere, expected);
    }
}
