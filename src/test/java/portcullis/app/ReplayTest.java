package portcullis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portcullis.Golden;
import portcullis.core.rule.Mode;
import portcullis.core.rule.Outcome;
import portcullis.core.screen.ChangeTotals;
import portcullis.core.screen.RowChange;
import portcullis.core.screen.Screening;
import portcullis.core.subject.Subject;
import portcullis.flow.CompareBases;
import portcullis.flow.upload.Upload;

/** The time machine: the sample orders under the law of other days, in the other mode, and under every scenario. */
final class ReplayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2022, 9, 1),
            LocalDate.of(2022, 11, 1),
            LocalDate.of(2023, 12, 1),
            LocalDate.of(2025, 4, 20),
            LocalDate.of(2026, 2, 1),
            TODAY);

    @TempDir
    Path directory = Path.of("");

    @Test
    void the_sample_orders_under_the_law_of_six_days() throws IOException {
        var program = new PlainProgram("replay-days", directory).withSample();
        Upload upload = program.screened(Path.of("sample-data/inbox/purchase-orders-2026-q1.xlsx"), TODAY);
        var text = new StringBuilder();
        for (Mode mode : Mode.values()) {
            for (LocalDate day : DAYS) {
                text.append("==== ").append(day).append(' ').append(mode).append('\n');
                var screener = program.desk.screener(program.desk.basis(day, mode, Optional.empty()));
                program.ports
                        .cases()
                        .forEach(
                                upload.id(),
                                file -> file.subject()
                                        .ifPresent(subject -> text.append(line(subject, screener.screen(subject)))));
            }
        }

        Golden.assertGolden("replay/days.txt", text.toString());
    }

    private static String line(Subject subject, Screening screening) {
        var rules = new TreeSet<String>();
        screening.findings().stream()
                .filter(finding -> finding.outcome() != Outcome.NEEDS_DATA && finding.outcome() != Outcome.ADVISORY)
                .forEach(finding -> rules.add(finding.rule().id()));
        return subject.rowNumber() + " | " + screening.recommendation() + " | "
                + String.join(" ", screening.outcomes().stream().map(Enum::name).toList()) + " | "
                + String.join(" ", rules) + "\n";
    }

    @Test
    void the_sample_orders_under_every_scenario() throws IOException {
        var program = new PlainProgram("replay-scenarios", directory).withSample();
        Upload upload = program.screened(Path.of("sample-data/inbox/purchase-orders-2026-q1.xlsx"), TODAY);
        Upload customers = program.screened(Path.of("sample-data/inbox/datacenter-customers.xlsx"), TODAY);
        var compare = new CompareBases(program.ports.uploads(), program.ports.cases(), program.desk);
        var text = new StringBuilder();
        for (String scenario : program.desk.scenarios()) {
            text.append("==== ").append(scenario).append('\n');
            for (Upload each : List.of(upload, customers)) {
                text.append(differences(compare, each, scenario));
            }
        }

        Golden.assertGolden("replay/scenarios.txt", text.toString());
    }

    private static String differences(CompareBases compare, Upload upload, String scenario) {
        var text = new StringBuilder("-- " + upload.original().fileName() + "\n");
        ChangeTotals totals =
                compare.compare(asked(upload, view(TODAY), view(scenario)), change -> text.append(line(change)));
        return text.append("changed ")
                .append(totals.changed())
                .append(" of ")
                .append(totals.rows())
                .append('\n')
                .toString();
    }

    private static String line(RowChange change) {
        var causes = new ArrayList<String>();
        for (RowChange.Cause cause : change.causes()) {
            causes.add(cause.ruleId() + " " + cause.left().map(Enum::name).orElse("-") + ">"
                    + cause.right().map(Enum::name).orElse("-") + " (" + cause.why() + ")");
        }
        return change.row() + " | " + change.left().recommendation() + " > "
                + change.right().recommendation() + " | " + String.join("; ", causes) + "\n";
    }

    @Test
    void the_same_basis_on_both_sides_changes_nothing_and_another_day_names_its_cause() throws IOException {
        var program = new PlainProgram("replay-compare", directory).withSample();
        Upload upload = program.screened(Path.of("sample-data/inbox/purchase-orders-2026-q1.xlsx"), TODAY);
        var compare = new CompareBases(program.ports.uploads(), program.ports.cases(), program.desk);
        List<RowChange> none = new ArrayList<>();
        List<RowChange> some = new ArrayList<>();

        ChangeTotals same = compare.compare(asked(upload, view(TODAY), view(TODAY)), none::add);
        ChangeTotals other = compare.compare(asked(upload, view(LocalDate.of(2022, 9, 1)), view(TODAY)), some::add);

        assertThat(none).isEmpty();
        assertThat(same.rows()).isEqualTo(upload.tally().rowsRead()).isEqualTo(other.rows());
        assertThat(some)
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.causes())
                        .isNotEmpty()
                        .allSatisfy(cause -> assertThat(cause.why()).isNotBlank()));
        assertThat(some)
                .anySatisfy(change -> assertThat(change.causes())
                        .anySatisfy(
                                cause -> assertThat(cause.ruleId()).isEqualTo("ear-advanced-computing.destination")));
        assertThat(other.amounts()).isNotEmpty();
        assertThat(other.rules().values())
                .allSatisfy(rule -> assertThat(rule.rows()).isPositive());
    }

    @Test
    void a_comparison_is_a_workbook_too() throws IOException {
        var program = new PlainProgram("replay-workbook", directory).withSample();
        Upload upload = program.screened(Path.of("sample-data/inbox/spot-buys.csv"), TODAY);
        var compare = new CompareBases(program.ports.uploads(), program.ports.cases(), program.desk);
        var bytes = new java.io.ByteArrayOutputStream();

        new portcullis.edge.excel.WorkbookWriter()
                .write(compare.report(asked(upload, view(LocalDate.of(2022, 9, 1)), view(TODAY))), bytes);

        try (var book =
                new org.apache.poi.xssf.usermodel.XSSFWorkbook(new java.io.ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(book.getSheet("Changes").getLastRowNum()).isPositive();
            assertThat(book.getSheet("Totals").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("All rows");
        }
    }

    private static CompareBases.Asked asked(Upload upload, CompareBases.View left, CompareBases.View right) {
        return new CompareBases.Asked(upload.id(), left, right);
    }

    private static CompareBases.View view(LocalDate day) {
        return new CompareBases.View(day, Mode.AS_ENFORCED, Optional.empty());
    }

    private static CompareBases.View view(String scenario) {
        return new CompareBases.View(TODAY, Mode.AS_ENFORCED, Optional.of(scenario));
    }
}
