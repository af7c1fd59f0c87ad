package portcullis.core.report;

import java.util.List;
import java.util.function.Consumer;
import portcullis.core.rule.PackVersion;

/** All that can change a result besides the rows and the lists, and how the sheet was read. */
final class SettingsSheet {
    static final Table TABLE = Table.grid(
            "Settings",
            List.of(
                    new Column("Group", 16, "Basis, rule pack, setting, file, sheet or column."),
                    new Column("Name", 36, "What is set."),
                    new Column("Value", 60, "Its value in this screening."),
                    new Column("SHA-256", 66, "The digest of the rule pack's file.")));

    private SettingsSheet() {}

    static void write(
            ReportSource source,
            AuditReport.Heading heading,
            SampleDraw.Population population,
            Consumer<List<Cell>> rows) {
        var basis = source.basis();
        rows.accept(row("Basis", "as-of date", new Cell.Day(basis.asOf())));
        rows.accept(row("Basis", "mode", Cell.of(basis.mode().name())));
        rows.accept(row("Basis", "scenario", Cell.of(basis.scenario().orElse("none"))));
        rows.accept(row("Basis", "software", Cell.of(basis.software())));
        for (PackVersion pack : basis.packs()) {
            rows.accept(List.of(
                    Cell.of("Rule pack"), Cell.of(pack.name()), Cell.of(pack.version()), Cell.of(pack.sha256())));
        }
        basis.settings().forEach((name, value) -> rows.accept(row("Setting", name, Cell.of(value))));
        writeSample(source.annex().sample().seeded(source.upload().sha256()), population, rows);
        writeFile(source, rows);
    }

    private static void writeSample(SamplePlan plan, SampleDraw.Population population, Consumer<List<Cell>> rows) {
        if (plan.size() == 0) {
            return;
        }
        rows.accept(row("Sample", "method", Cell.of(plan.method().name())));
        rows.accept(row("Sample", "size", Cell.of(plan.size())));
        rows.accept(row("Sample", "seed", Cell.of(plan.seed())));
        rows.accept(List.of(
                Cell.of("Sample"),
                Cell.of("population"),
                new Cell.Count(population.rows()),
                Cell.of(population.sha256())));
        population.strata().forEach((name, size) -> rows.accept(row("Sample stratum", name, new Cell.Count(size))));
    }

    private static void writeFile(ReportSource source, Consumer<List<Cell>> rows) {
        var upload = source.upload();
        rows.accept(row("File", "name", Cell.of(upload.fileName())));
        rows.accept(row("File", "note of the sender", Cell.of(upload.note())));
        var sheet = source.sheet();
        rows.accept(row("Sheet", "read", Cell.of(sheet.sheet())));
        rows.accept(row("Sheet", "header row", Cell.of(sheet.headerRow())));
        sheet.otherSheets().forEach(other -> rows.accept(row("Sheet", "not read", Cell.of(other))));
        for (int i = 0; i < sheet.headers().size(); i++) {
            String field = i < sheet.fields().size() ? sheet.fields().get(i) : "";
            String header = sheet.headers().get(i);
            rows.accept(row(
                    "Column",
                    header.isBlank() ? "(column " + (i + 1) + " without a header)" : header,
                    Cell.of(field.isEmpty() ? "not read" : field)));
        }
    }

    private static List<Cell> row(String group, String name, Cell value) {
        return List.of(Cell.of(group), Cell.of(name), value, Cell.BLANK);
    }
}
