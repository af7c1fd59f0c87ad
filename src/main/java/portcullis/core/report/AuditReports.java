package portcullis.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import portcullis.core.screen.RowGroups;
import portcullis.core.subject.SubjectKind;

/** Makes the audit report of an upload: one pass over its cases fills all sheets, the cover last. */
public final class AuditReports {
    /** In the order of the workbook. */
    private static final List<Table> TABLES = List.of(
            CoverSheet.TABLE,
            SignOffSheet.TABLE,
            ReconciliationSheet.TABLE,
            SummarySheet.TABLE,
            CasesSheet.TABLE,
            PartiesSheet.TABLE,
            MatchesSheet.TABLE,
            RulesSheet.TABLE,
            GroupsSheet.TABLE,
            DecisionsSheet.TABLE,
            GoodGuysSheet.TABLE,
            RemoteAccessSheet.TABLE,
            ListsSheet.TABLE,
            SettingsSheet.TABLE,
            RejectedSheet.TABLE,
            SampleSheet.TABLE,
            AuditTrailSheet.TABLE,
            Ledger.CONTINUED,
            ReadMeSheet.TABLE);

    private final ReportSource source;
    private final AuditReport.Heading heading;
    private final Witness witness;
    private final Ledger ledger;
    private final AuditReport.Taker taker;

    private AuditReports(ReportSource source, Witness witness, AuditReport.Taker taker, int rowsPerSheet) {
        this.source = source;
        this.heading = heading(source);
        this.witness = witness;
        this.ledger = new Ledger(TABLES, taker, rowsPerSheet, witness);
        this.taker = taker;
    }

    /** The report; nothing is read from the source's cases until its rows are asked for. */
    public static AuditReport of(ReportSource source) {
        return of(source, Witness.NONE);
    }

    /** The report, seen by a witness each time its rows are asked for. */
    public static AuditReport of(ReportSource source, Witness witness) {
        return of(source, witness, AuditReport.ROWS_PER_SHEET);
    }

    static AuditReport of(ReportSource source, Witness witness, int rowsPerSheet) {
        return new AuditReport(
                heading(source), TABLES, taker -> new AuditReports(source, witness, taker, rowsPerSheet).fill());
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

    private void fill() {
        SignOffSheet.write(rows(SignOffSheet.TABLE));
        var counts = new Counts(source.upload());
        var draw = new SampleDraw(source.annex().sample().seeded(source.upload().sha256()));
        cases(counts, draw);
        ListsSheet.write(source.basis(), rows(ListsSheet.TABLE));
        var population = draw.population();
        SettingsSheet.write(source, heading, population, rows(SettingsSheet.TABLE));
        sample(draw);
        AuditTrailSheet.write(source.annex().trail(), rows(AuditTrailSheet.TABLE));
        ReadMeSheet.write(TABLES, rows(ReadMeSheet.TABLE), taker);
        SummarySheet.write(counts, rows(SummarySheet.TABLE), taker);
        var checks = Check.all(source, counts, ledger);
        ReconciliationSheet.write(checks, rows(ReconciliationSheet.TABLE));
        List<SheetSeal> seals = seals();
        String digest = SheetSeal.content(seals);
        CoverSheet.write(source, heading, new CoverSheet.Ending(counts, checks, seals, digest, population), cover());
        witness.sealed(seals, digest);
    }

    /** The cover stands outside the content digest, which it prints; its rows are seen all the same. */
    private CoverSheet.Print cover() {
        var lines = new SheetStock(CoverSheet.TABLE, 1, witness);
        return new CoverSheet.Print(
                row -> {
                    lines.add(row);
                    taker.take(CoverSheet.TABLE, 1, row);
                },
                taker);
    }

    private void cases(Counts counts, SampleDraw draw) {
        var sheets = List.of(
                new CasesSheet(ledger::next),
                new PartiesSheet(),
                new MatchesSheet(source.basis()),
                new RulesSheet(),
                new DecisionsSheet(source.upload()),
                new GoodGuysSheet(),
                new RemoteAccessSheet(),
                new RejectedSheet(source.sheet()));
        RowGroups groups = source.groups().get();
        source.cases().forEach(file -> {
            counts.add(file);
            draw.add(file);
            file.subject().ifPresent(subject -> groups.add(subject, file.screening()));
            for (CaseSheet sheet : sheets) {
                sheet.write(file, rows(sheet.table()));
            }
        });
        GroupsSheet.write(groups.findings(), rows(GroupsSheet.TABLE));
    }

    private void sample(SampleDraw draw) {
        List<SampleDraw.Drawn> drawn = draw.draw();
        if (!drawn.isEmpty()) {
            var files =
                    source.cases().of(drawn.stream().map(SampleDraw.Drawn::row).collect(Collectors.toSet()));
            SampleSheet.write(drawn, files, place -> ledger.place(CasesSheet.TABLE, place), rows(SampleSheet.TABLE));
        }
    }

    private Consumer<List<Cell>> rows(Table table) {
        return row -> ledger.take(table, row);
    }

    private List<SheetSeal> seals() {
        var seals = new ArrayList<SheetSeal>();
        for (Table table : TABLES) {
            boolean absent = table.optional() && ledger.rows(table) == 0;
            if (!absent && !table.equals(CoverSheet.TABLE)) {
                ledger.stock(table).forEach(sheet -> seals.add(sheet.seal()));
            }
        }
        return seals;
    }
}
