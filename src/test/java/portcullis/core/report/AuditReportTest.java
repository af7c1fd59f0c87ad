package portcullis.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portcullis.Golden;
import portcullis.core.review.CaseFile;

final class AuditReportTest {
    @Test
    void the_sample_report_reads_as_it_was_read_and_found_right() {
        Golden.assertGolden(
                "report/orders.txt", ReportText.of(SampleReport.report()).text());
    }

    @Test
    void sheets_stand_in_the_order_of_the_contract() {
        var report = ReportText.of(SampleReport.report());

        assertThat(report.sheets().keySet())
                .containsExactly(
                        "Cover",
                        "SignOff",
                        "Reconciliation",
                        "Summary",
                        "Cases",
                        "Parties",
                        "Matches",
                        "Rules",
                        "Groups",
                        "Decisions",
                        "GoodGuys",
                        "RemoteAccess",
                        "Lists",
                        "Settings",
                        "Rejected",
                        "Sample",
                        "AuditTrail",
                        "Continued",
                        "ReadMe");
        assertThat(CasesSheet.TABLE.columns().stream().map(Column::title).limit(8))
                .containsExactly(
                        "Row",
                        "Reference",
                        "Recommendation",
                        "Outcomes",
                        "Top rule",
                        "Citation",
                        "Questions",
                        "Standing");
    }

    @Test
    void every_data_row_has_its_row_in_cases_and_a_rejected_one_is_held() {
        var report = ReportText.of(SampleReport.report());

        assertThat(report.column("Cases", "Row")).containsExactly("4", "5", "6", "7", "9", "10", "11", "12");
        assertThat(report.rows("Cases").get(4).get(2)).isEqualTo("HOLD");
        assertThat(report.column("Rejected", "Row")).containsExactly("9");
    }

    @Test
    void a_party_that_was_not_screened_says_so() {
        var report = ReportText.of(SampleReport.report());
        int last = report.rows("Parties").size() - 1;

        assertThat(report.column("Parties", "Name as received").get(last)).isEqualTo("Northwind Compute AB");
        assertThat(report.column("Parties", "Result").get(last)).isEqualTo("NOT SCREENED");
    }

    @Test
    void each_pass_gives_the_same_rows() {
        var report = SampleReport.report();

        assertThat(ReportText.of(report).sheets())
                .isEqualTo(ReportText.of(report).sheets());
    }

    @Test
    void another_basis_gives_another_report_id_and_the_same_basis_the_same() {
        var source = SampleReport.source();
        var basis = source.basis();
        var scenario = new portcullis.core.screen.Basis(
                basis.asOf(),
                basis.mode(),
                Optional.of("chip-act"),
                basis.editions(),
                basis.packs(),
                basis.settings(),
                basis.software());
        var supposed = new ReportSource(source.upload(), source.sheet(), source.tally(), scenario, source.cases());

        assertThat(AuditReports.of(source).heading().id())
                .hasSize(64)
                .isEqualTo(SampleReport.report().heading().id())
                .isNotEqualTo(AuditReports.of(supposed).heading().id());
        assertThat(ReportText.of(AuditReports.of(supposed)).column("Cover", "Fact"))
                .anyMatch(fact -> fact.startsWith("SCENARIO chip-act"));
    }

    @Test
    void sample_data_is_said_on_the_cover_in_words() {
        assertThat(ReportText.of(SampleReport.report()).column("Cover", "Fact"))
                .anyMatch(fact -> fact.startsWith("SAMPLE DATA"));
    }

    @Test
    void no_result_is_called_what_the_program_never_says() {
        String text = ReportText.of(SampleReport.report()).text();

        assertThat(text).doesNotContainPattern("(?i)\\b(clear|cleared|clean)\\b");
        assertThat(text).contains("is not a clearance");
    }

    @Test
    void a_table_longer_than_a_sheet_goes_on_in_the_next_one_and_the_cover_says_so() {
        var report = ReportText.of(AuditReports.of(SampleReport.source(), Witness.NONE, 3));

        assertThat(report.column("Cases", "Row")).containsExactly("4", "5", "6");
        assertThat(report.column("Cases_2", "Row")).containsExactly("7", "9", "10");
        assertThat(report.column("Cases_3", "Row")).containsExactly("11", "12");
        assertThat(report.column("Cover", "Fact")).contains("Split", "Cases_2", "Cases_3");
        assertThat(report.column("Reconciliation", "Result")).containsOnly("ties out");
    }

    @Test
    void a_text_too_long_for_a_cell_goes_on_in_another_sheet() {
        String name = "Ä𝄞".repeat(30_000);
        var file = SampleCases.nothingFound(4);
        var subject = SampleSubjects.order(
                new SampleSubjects.Line(4, "1", "1"),
                List.of(SampleSubjects.party(portcullis.core.subject.Role.SUPPLIER, name, "DE")),
                SampleSubjects.item("x", 1, "1"),
                "DE");
        var parties = List.of(
                new portcullis.core.screen.PartyScreened(subject.parties().get(0), List.of()));
        CaseFile long_ = SampleCases.screened(
                subject,
                new portcullis.core.screen.Screening(parties, file.screening().findings()),
                List.of());
        var report = ReportText.of(AuditReports.of(SampleReport.source(List.of(long_), RandomCases.sheet(4, 1))));

        String begin = report.column("Parties", "Name as received").get(0);
        assertThat(begin)
                .hasSizeLessThanOrEqualTo(AuditReport.CELL_LENGTH)
                .endsWith("[continues in the sheet Continued]");
        var whole = new StringBuilder(begin.substring(0, begin.lastIndexOf('\n')));
        report.rows("Continued").stream()
                .filter(row -> row.get(0).equals("Parties"))
                .forEach(row -> whole.append(row.get(4)));
        assertThat(whole).hasToString(name);
        assertThat(report.rows("Continued").get(0)).startsWith("Cases", "2", "Parties", "2");
    }

    @Test
    void anybody_can_compute_the_content_digest_again_from_the_values() {
        var report = ReportText.of(SampleReport.report());
        var lines = new StringBuilder();
        report.sheets().forEach((name, rows) -> {
            if (!name.equals("Cover") && !rows.isEmpty()) {
                lines.append(name)
                        .append(' ')
                        .append(Sha256.hex(sheetText(report, name)))
                        .append('\n');
            }
        });

        int row = report.column("Cover", "Fact").indexOf("Content digest");
        assertThat(report.column("Cover", "Remark").get(row)).isEqualTo(Sha256.hex(lines.toString()));
    }

    private static String sheetText(ReportText report, String name) {
        Table table = report.report().tables().stream()
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElseThrow();
        var rows = new ArrayList<List<String>>();
        rows.add(table.columns().stream().map(Column::title).toList());
        rows.addAll(report.rows(name));
        var text = new StringBuilder();
        for (List<String> row : rows) {
            var cells = new ArrayList<String>();
            for (int i = 0; i < row.size(); i++) {
                cells.add(table.entries().contains(i) ? "" : row.get(i));
            }
            text.append(Sha256.hex(line(cells))).append('\n');
        }
        return text.toString();
    }

    private static String line(List<String> cells) {
        return String.join(
                        "\t",
                        cells.stream()
                                .map(value -> value.replace("\\", "\\\\")
                                        .replace("\t", "\\t")
                                        .replace("\n", "\\n"))
                                .toList())
                + "\n";
    }
}
