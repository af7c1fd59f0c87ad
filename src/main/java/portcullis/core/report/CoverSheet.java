package portcullis.core.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import portcullis.core.rule.Recommendation;
import portcullis.core.watchlist.Edition;

/** The first page: what was screened, by whom, when, on which basis, with what result, and how to check it. */
final class CoverSheet {
    static final Table TABLE = new Table(
            "Cover",
            List.of(
                    new Column("Fact", 26, "What is stated."),
                    new Column("Value", 38, "Its value."),
                    new Column("Remark", 72, "What to bear in mind.")),
            Table.Layout.PAGE,
            false);

    /** The longest text of the sender's that the cover prints; the sheet Settings has it whole. */
    private static final int SHORTENED = 300;

    private static final int VALUE = 1;
    private static final int REMARK = 2;

    private final ReportSource source;
    private final Print print;
    private int written;

    private CoverSheet(ReportSource source, Print print) {
        this.source = source;
        this.print = print;
    }

    /** Where rows, and the names of their cells, go. */
    record Print(Consumer<List<Cell>> rows, AuditReport.Taker names) {}

    /** What only the end of the pass knows: the counts, the checks, every other sheet with its digest, the sample. */
    record Ending(
            Counts counts,
            List<Check> checks,
            List<SheetSeal> contents,
            String digest,
            SampleDraw.Population population) {}

    static void write(ReportSource source, AuditReport.Heading heading, Ending ending, Print print) {
        var cover = new CoverSheet(source, print);
        cover.put(new Cell.Word(heading.title(), Tone.TITLE), Cell.BLANK, Cell.BLANK);
        cover.banners();
        cover.result(ending);
        cover.upload(heading, ending.counts());
        cover.basis();
        cover.sample(ending);
        cover.section("Limits");
        cover.fact("What it does not say", Cell.BLANK, Limits.SHORT);
        cover.fact("Advice", Cell.BLANK, Limits.ADVICE);
        cover.fact(
                "What is not checked",
                Cell.Link.to(ReadMeSheet.TABLE.name()),
                "Ownership beyond the rows, classification, end use, "
                        + "lists and laws not named here; the sheet ReadMe has the whole list.");
        cover.integrity(heading, ending);
        cover.contents(ending);
    }

    private void banners() {
        if (source.basis().hasSample()) {
            warning(
                    "SAMPLE DATA: a list edition of this basis was made for trials. This report is no basis for a real decision.");
        }
        source.basis().warnings().forEach(warning -> warning("LISTS: " + warning));
        source.basis()
                .scenario()
                .ifPresent(
                        scenario -> warning("SCENARIO " + scenario + ": this report supposes rules that are not law."));
        source.upload().incomplete().ifPresent(why -> warning("INCOMPLETE: " + why));
    }

    private void result(Ending ending) {
        var counts = ending.counts();
        section("Result");
        for (Recommendation recommendation : Recommendation.values()) {
            put(
                    Words.recommendation(recommendation),
                    new Cell.Count(counts.cases.rows(recommendation)),
                    Cell.of(Meanings.of(recommendation)));
        }
        fact("Data rows", new Cell.Count(source.sheet().rowsData()), "Counted while the file was read.");
        name(RangeName.ROWS_IN, VALUE);
        fact("Cases", new Cell.Count(counts.cases.rows()), "Every data row is a row of the sheet Cases.");
        name(RangeName.ROWS_OUT, VALUE);
        fact("Rejected rows", new Cell.Count(counts.rejected), "Rows that could not be screened; they count as HOLD.");
        counts.standings.forEach((standing, spread) ->
                fact("Standing " + standing, new Cell.Count(spread.rows()), Meanings.of(standing)));
        long differing =
                ending.checks().stream().filter(check -> !check.tiesOut()).count();
        put(
                label("Control totals"),
                differing == 0
                        ? new Cell.Word("ties out: " + ending.checks().size() + " checks", Tone.AGREES)
                        : new Cell.Word(
                                "DIFFERS: " + differing + " of "
                                        + ending.checks().size() + " checks",
                                Tone.DIFFERS),
                Cell.of("From the file to the sheets of this report; see the sheet Reconciliation."));
    }

    private void upload(AuditReport.Heading heading, Counts counts) {
        var upload = source.upload();
        section("What was screened");
        fact("File", Cell.of(shortened(upload.fileName())), upload.kind().title());
        fact("Size", Cell.of(String.format(Locale.ROOT, "%,d bytes", upload.bytes())), "");
        fact("SHA-256 of the file", Cell.BLANK, upload.sha256());
        fact("Sheet", Cell.of(shortened(source.sheet().sheet())), otherSheets());
        fact(
                "Sent by",
                Cell.of(shortened(upload.sender())),
                upload.note().map(CoverSheet::shortened).orElse(""));
        fact("Upload id", Cell.of(upload.uploadId()), "");
        var times = upload.times();
        fact("Received (UTC)", new Cell.Moment(times.received()), "");
        fact("Screening began (UTC)", Cell.moment(times.started()), "");
        fact("Screening ended (UTC)", Cell.moment(times.finished()), "");
        fact("Report as of (UTC)", new Cell.Moment(stateOf(heading, counts)), heading.software());
    }

    private static Instant stateOf(AuditReport.Heading heading, Counts counts) {
        return counts.decisions.latest().filter(heading.made()::isBefore).orElse(heading.made());
    }

    private String otherSheets() {
        var others = source.sheet().otherSheets();
        return others.isEmpty() ? "The file has no other sheet." : shortened("NOT READ: " + String.join(", ", others));
    }

    private void basis() {
        var basis = source.basis();
        section("Basis");
        fact("As-of date", new Cell.Day(basis.asOf()), "The day whose law and lists count.");
        fact("Mode", Cell.of(basis.mode().name()), Meanings.of(basis.mode()));
        fact("Scenario", Cell.of(basis.scenario().orElse("none")), "");
        for (Edition edition : basis.editions()) {
            long age = ListsSheet.age(edition, basis);
            fact(
                    "List edition",
                    Cell.of(edition.id()),
                    (edition.sample() ? "SAMPLE; " : "")
                            + String.format(
                                    Locale.ROOT,
                                    "%,d entries, published %s, %d days before the as-of date",
                                    edition.entries(),
                                    edition.published(),
                                    age));
        }
        if (basis.editions().isEmpty()) {
            warning("NO LIST: no list edition was in force; no party was compared with any listing.");
        }
        fact("Rule packs", Cell.of(basis.packs().size()), "Names, versions and digests are in the sheet Settings.");
    }

    private void integrity(AuditReport.Heading heading, Ending ending) {
        section("Integrity");
        fact("Report id", Cell.BLANK, heading.id());
        name(RangeName.REPORT_ID, REMARK);
        fact("Content digest", Cell.BLANK, ending.digest());
        name(RangeName.REPORT_HASH, REMARK);
        fact(
                "Audit trail",
                Cell.BLANK,
                source.annex().trail().checkpoint().orElse("No checkpoint was at hand when this report was written."));
        fact(
                "Verify",
                Cell.BLANK,
                "Send this file to the page Verification (verification.xhtml) or to POST api/v1/verifications: the answer names "
                        + "every sheet, row and cell that is not as it was written.");
        fact(
                "How to check",
                Cell.Link.to(ReadMeSheet.TABLE.name()),
                "The sheet ReadMe says how anybody can compute both again.");
    }

    private void contents(Ending ending) {
        section("Contents: sheet, rows, SHA-256");
        for (SheetSeal sheet : ending.contents()) {
            put(Cell.Link.to(sheet.sheet()), new Cell.Count(sheet.rows()), Cell.of(sheet.sha256()));
        }
        var split = new ArrayList<String>();
        ending.contents().stream()
                .map(SheetSeal::sheet)
                .filter(name -> name.contains("_"))
                .forEach(split::add);
        if (!split.isEmpty()) {
            fact(
                    "Split",
                    Cell.BLANK,
                    "Longer than a sheet can be, and continued in: " + String.join(", ", split) + ".");
        }
    }

    private void section(String title) {
        put(new Cell.Word(title, Tone.SECTION), Cell.BLANK, Cell.BLANK);
    }

    private void warning(String sentence) {
        put(new Cell.Word(sentence, Tone.WARNING), Cell.BLANK, Cell.BLANK);
    }

    private void fact(String label, Cell value, String remark) {
        put(label(label), value, Cell.of(remark));
    }

    private void put(Cell first, Cell second, Cell third) {
        print.rows().accept(List.of(first, second, third));
        written++;
    }

    /** Names a cell of the row that was just written. */
    private void name(String name, int column) {
        print.names().name(new RangeName(name, TABLE.name(), column, written, written));
    }

    private void sample(Ending ending) {
        SamplePlan plan = source.annex().sample().seeded(source.upload().sha256());
        if (plan.size() == 0) {
            return;
        }
        section("Audit sample");
        fact(
                "Method and size",
                Cell.of(plan.method() + ", " + plan.size()),
                "Drawn from " + ending.population().rows() + " rows; the sheet ReadMe says how to draw it again.");
        fact("Seed", Cell.BLANK, plan.seed());
        fact("Population digest", Cell.BLANK, ending.population().sha256());
    }

    private static Cell label(String label) {
        return new Cell.Word(label, Tone.LABEL);
    }

    private static String shortened(String text) {
        return text.length() <= SHORTENED ? text : text.substring(0, SHORTENED) + " … (whole in the sheet Settings)";
    }
}
