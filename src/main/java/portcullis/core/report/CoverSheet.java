package portcullis.core.report;

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

    private final ReportSource source;
    private final Consumer<List<Cell>> rows;

    private CoverSheet(ReportSource source, Consumer<List<Cell>> rows) {
        this.source = source;
        this.rows = rows;
    }

    /** What only the end of the pass knows: the counts, the checks, and every other sheet with its digest. */
    record Ending(Counts counts, List<Check> checks, List<Content> contents) {
        record Content(String sheet, long rows, String sha256) {}

        String digest() {
            var lines = new StringBuilder();
            contents.forEach(sheet -> lines.append(sheet.sheet())
                    .append(' ')
                    .append(sheet.sha256())
                    .append('\n'));
            return Sha256.hex(lines.toString());
        }
    }

    static void write(ReportSource source, AuditReport.Heading heading, Ending ending, Consumer<List<Cell>> rows) {
        var cover = new CoverSheet(source, rows);
        cover.rows.accept(List.of(new Cell.Word(heading.title(), Tone.TITLE), Cell.BLANK, Cell.BLANK));
        cover.banners();
        cover.result(ending);
        cover.upload(heading);
        cover.basis();
        cover.section("Limits");
        cover.fact("What it does not say", Cell.BLANK, Limits.SHORT);
        cover.fact("Advice", Cell.BLANK, Limits.ADVICE);
        cover.fact(
                "What is not checked",
                new Cell.Link(ReadMeSheet.TABLE.name()),
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
            rows.accept(List.of(
                    Words.recommendation(recommendation),
                    new Cell.Count(counts.cases.rows(recommendation)),
                    Cell.of(Meanings.of(recommendation))));
        }
        fact("Data rows", new Cell.Count(counts.cases.rows()), "Every one of them is a row of the sheet Cases.");
        fact("Rejected rows", new Cell.Count(counts.rejected), "Rows that could not be screened; they count as HOLD.");
        counts.standings.forEach((standing, spread) ->
                fact("Standing " + standing, new Cell.Count(spread.rows()), Meanings.of(standing)));
        long differing =
                ending.checks().stream().filter(check -> !check.tiesOut()).count();
        rows.accept(List.of(
                label("Control totals"),
                differing == 0
                        ? new Cell.Word("ties out: " + ending.checks().size() + " checks", Tone.AGREES)
                        : new Cell.Word(
                                "DIFFERS: " + differing + " of "
                                        + ending.checks().size() + " checks",
                                Tone.DIFFERS),
                Cell.of("From the file to the sheets of this report; see the sheet Reconciliation.")));
    }

    private void upload(AuditReport.Heading heading) {
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
        fact("Report made (UTC)", new Cell.Moment(heading.made()), heading.software());
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
        fact("Content digest", Cell.BLANK, ending.digest());
        fact(
                "How to check",
                new Cell.Link(ReadMeSheet.TABLE.name()),
                "The sheet ReadMe says how anybody can compute both again.");
    }

    private void contents(Ending ending) {
        section("Contents: sheet, rows, SHA-256");
        for (Ending.Content sheet : ending.contents()) {
            rows.accept(List.of(new Cell.Link(sheet.sheet()), new Cell.Count(sheet.rows()), Cell.of(sheet.sha256())));
        }
        var split = new ArrayList<String>();
        ending.contents().stream()
                .map(Ending.Content::sheet)
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
        rows.accept(List.of(new Cell.Word(title, Tone.SECTION), Cell.BLANK, Cell.BLANK));
    }

    private void warning(String sentence) {
        rows.accept(List.of(new Cell.Word(sentence, Tone.WARNING), Cell.BLANK, Cell.BLANK));
    }

    private void fact(String label, Cell value, String remark) {
        rows.accept(List.of(label(label), value, Cell.of(remark)));
    }

    private static Cell label(String label) {
        return new Cell.Word(label, Tone.LABEL);
    }

    private static String shortened(String text) {
        return text.length() <= SHORTENED ? text : text.substring(0, SHORTENED) + " … (whole in the sheet Settings)";
    }
}
