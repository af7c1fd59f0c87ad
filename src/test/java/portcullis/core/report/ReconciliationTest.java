package portcullis.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portcullis.core.review.CaseFile;

final class ReconciliationTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void every_check_ties_out_for_any_mixture_of_cases(long seed) {
        List<CaseFile> cases = RandomCases.of(seed, 1 + (int) seed * 37);
        var report = report(cases, cases);

        assertThat(report.column("Reconciliation", "Result")).isNotEmpty().containsOnly("ties out");
        assertThat(report.column("Reconciliation", "Difference")).containsOnly("0");
        assertThat(report.rows("Cases")).hasSameSizeAs(cases);
        assertThat(report.rows("Rules"))
                .hasSize(cases.stream()
                        .mapToInt(c -> c.screening().findings().size())
                        .sum());
        assertThat(controlTotals(report)).startsWith("ties out");
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void a_lost_case_differs_wherever_it_stood(long seed) {
        List<CaseFile> cases = RandomCases.of(seed, 40);
        var lost = new ArrayList<>(cases);
        lost.remove((int) (seed * 7 % 40));
        var report = report(lost, cases);

        assertThat(differing(report)).contains("Data rows", "Rows read");
        assertThat(controlTotals(report)).startsWith("DIFFERS");
    }

    @Test
    void a_case_that_comes_twice_differs() {
        List<CaseFile> cases = RandomCases.of(21, 10);
        var twice = new ArrayList<>(cases);
        twice.add(3, cases.get(3));

        assertThat(differing(report(twice, cases))).contains("Data rows", "Rows that repeat or are out of order");
    }

    @Test
    void an_outcome_that_the_job_counted_otherwise_differs() {
        List<CaseFile> cases = List.of(SampleCases.listedEndUser(2), SampleCases.nothingFound(3));
        var right = SampleReport.tally(cases);
        var wrong = new RowTally(right.read(), right.screened(), right.rejected(), right.recommendations(), Map.of());
        var source = SampleReport.source(cases, RandomCases.sheet(3, 2));
        var report = ReportText.of(AuditReports.of(
                new ReportSource(source.upload(), source.sheet(), wrong, source.basis(), source.cases())));

        assertThat(differing(report)).containsExactly("Rows with outcome LICENSE_REQUIRED");
    }

    @Test
    void a_row_that_the_sheet_has_and_nobody_counted_differs() {
        List<CaseFile> cases = List.of(SampleCases.nothingFound(2), SampleCases.nothingFound(3));
        var sheet = new SheetFacts("S", 1, List.of(), List.of(), 0, 0, 2, 4, List.of());

        assertThat(differing(ReportText.of(AuditReports.of(SampleReport.source(cases, sheet)))))
                .containsExactly("Rows of the sheet");
    }

    @Test
    void a_report_of_no_rows_ties_out_too() {
        var report = ReportText.of(AuditReports.of(SampleReport.source(List.of(), RandomCases.sheet(1, 0))));

        assertThat(report.column("Reconciliation", "Result")).containsOnly("ties out");
        assertThat(report.rows("Cases")).isEmpty();
    }

    private static ReportText report(List<CaseFile> shown, List<CaseFile> counted) {
        int last = counted.get(counted.size() - 1).rowNumber();
        var source = SampleReport.source(counted, RandomCases.sheet(last, counted.size()));
        return ReportText.of(AuditReports.of(
                new ReportSource(source.upload(), source.sheet(), source.tally(), source.basis(), shown::forEach)));
    }

    private static List<String> differing(ReportText report) {
        return report.rows("Reconciliation").stream()
                .filter(row -> row.get(7).equals("DIFFERS"))
                .map(row -> row.get(1))
                .toList();
    }

    private static String controlTotals(ReportText report) {
        return report.column("Cover", "Value")
                .get(report.column("Cover", "Fact").indexOf("Control totals"));
    }
}
