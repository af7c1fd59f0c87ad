package portcullis.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import portcullis.core.screen.RowGroups;
import portcullis.core.subject.SubjectKind;

/** Makes the audit report of an upload: one pass over its cases fills all sheets, the cover last. */
public final class AuditReports {
    /** In the order of the workbook. */
    private static final List<Table> TABLES = List.of(
            CoverSheet.TABLE,
            ReconciliationSheet.TABLE,
            SummarySheet.TABLE,
            CasesSheet.TABLE,
            PartiesSheet.TABLE,
            MatchesSheet.TABLE,
            RulesSheet.TABLE,
            GroupsSheet.TABLE,
            RejectedSheet.TABLE,
            ListsSheet.TABLE,
            SettingsSheet.TABLE,
            Ledger.CONTINUED,
            ReadMeSheet.TABLE);

    private AuditReports() {}

    /** The report; nothing is read from the source's cases until its rows are asked for. */
    public static AuditReport of(ReportSource source) {
        return of(source, AuditReport.ROWS_PER_SHEET);
    }

    static AuditReport of(ReportSource source, int rowsPerSheet) {
        var heading = heading(source);
        return new AuditReport(heading, TABLES, taker -> {
            var ledger = new Ledger(TABLES, taker, rowsPerSheet);
            fill(source, heading, ledger, taker);
        });
    }

    private static AuditReport.Heading heading(ReportSource source) {
        var upload = source.upload();
        return new AuditReport.Heading(
                ReportId.of(upload.sha256(), source.basis()),
                "Portcullis audit report: " + title(upload.kind()),
                upload.fileName() + " as of " + source.basis().asOf(),
                source.basis().software(),
                upload.times().reported());
    }

    private static String title(SubjectKind kind) {
        return kind.title();
    }

    private static void fill(ReportSource source, AuditReport.Heading heading, Ledger ledger, AuditReport.Taker taker) {
        var counts = new Counts();
        cases(source, counts, ledger);
        ListsSheet.write(source.basis(), rows(ledger, ListsSheet.TABLE));
        SettingsSheet.write(source, rows(ledger, SettingsSheet.TABLE));
        ReadMeSheet.write(TABLES, rows(ledger, ReadMeSheet.TABLE));
        SummarySheet.write(counts, rows(ledger, SummarySheet.TABLE));
        var checks = Check.all(source, counts, ledger);
        ReconciliationSheet.write(checks, rows(ledger, ReconciliationSheet.TABLE));
        var ending = new CoverSheet.Ending(counts, checks, contents(ledger));
        CoverSheet.write(source, heading, ending, row -> taker.take(CoverSheet.TABLE, 1, row));
    }

    private static void cases(ReportSource source, Counts counts, Ledger ledger) {
        var sheets = List.of(
                new CasesSheet(),
                new PartiesSheet(),
                new MatchesSheet(source.basis()),
                new RulesSheet(),
                new RejectedSheet(source.sheet()));
        RowGroups groups = source.groups().get();
        source.cases().forEach(file -> {
            counts.add(file);
            file.subject().ifPresent(groups::add);
            for (CaseSheet sheet : sheets) {
                sheet.write(file, rows(ledger, sheet.table()));
            }
        });
        GroupsSheet.write(groups.findings(), rows(ledger, GroupsSheet.TABLE));
    }

    private static Consumer<List<Cell>> rows(Ledger ledger, Table table) {
        return row -> ledger.take(table, row);
    }

    private static List<CoverSheet.Ending.Content> contents(Ledger ledger) {
        var contents = new ArrayList<CoverSheet.Ending.Content>();
        for (Table table : TABLES) {
            boolean absent = table.optional() && ledger.rows(table) == 0;
            if (!absent && !table.equals(CoverSheet.TABLE)) {
                ledger.stock(table)
                        .forEach(sheet ->
                                contents.add(new CoverSheet.Ending.Content(sheet.name(), sheet.rows(), sheet.seal())));
            }
        }
        return contents;
    }
}
