package portcullis.core.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import portcullis.core.intake.RowProblem;
import portcullis.core.review.CaseFile;
import portcullis.core.screen.Finding;
import portcullis.core.screen.MatchFound;
import portcullis.core.screen.Question;
import portcullis.core.subject.Item;
import portcullis.core.subject.Subject;

/** One row for every data row of the upload: screened or rejected, with findings or without. */
final class CasesSheet implements CaseSheet {
    static final String CASE_ID = "Case id";
    static final String DECISION = "Decision";
    static final String REASON = "Reason code";
    static final String COMMENT = "Comment";
    static final String EVIDENCE = "Evidence";

    static final Table TABLE = Table.grid(
            "Cases",
            List.of(
                    Column.figure(
                            "Row", 7, "Number of the row in the sheet that was sent, as a spreadsheet counts it."),
                    new Column("Reference", 18, "Order or customer number, revision and line, as the row gives them."),
                    new Column(
                            "Recommendation", 15, "HOLD, REVIEW or NO_FINDING: the strictest of the row's findings."),
                    new Column("Outcomes", 21, "What the row's findings mean, each once, most restrictive first."),
                    new Column("Top rule", 22, "The rule of the most restrictive finding; all are in the sheet Rules."),
                    new Column("Citation", 20, "Where the top rule stands in law or guidance."),
                    new Column(
                            "Questions",
                            36,
                            "What must be known before the row can be settled, or why it was rejected."),
                    new Column("Standing", 24, "Where the case stands after the decisions taken so far."),
                    new Column("Why", 28, "The title of the top rule, or what kind of problem rejected the row."),
                    Column.figure("Decisions", 9, "How many decisions people took on the case so far."),
                    Column.figure("Findings", 9, "How many findings the row has."),
                    Column.figure("Top score", 8, "The best match score of any of the row's parties, 0 to 1."),
                    new Column("Parties", 34, "Every party of the row: role, name as received, country."),
                    new Column("Item", 26, "What is bought, sold or rented, as the row calls it."),
                    new Column("Part number", 14, "The item's part number as stated."),
                    new Column(
                            "ECCN stated", 9, "The export control classification that the row states; not verified."),
                    Column.figure("Quantity", 9, "How many, as stated."),
                    Column.figure("Unit price", 12, "Price of one, as stated."),
                    new Column("Currency", 9, "Currency of the price (ISO 4217)."),
                    new Column(
                            "Destination",
                            11,
                            "Country the item goes to; for a customer without one, where the site is."),
                    new Column("Date", 11, "The date that the row gives."),
                    new Column("Matches", 15, "Where the row's matches begin in this report; blank where it has none."),
                    new Column("Rules", 13, "Where the row's findings begin in this report; blank where it has none."),
                    new Column(CASE_ID, 18, "The case in the program: upload and row."),
                    Column.choice(
                            DECISION,
                            18,
                            "For a reviewer to fill in; taken over when the workbook is sent back. See the sheet ReadMe.",
                            RangeName.DECISION),
                    Column.choice(REASON, 14, "The reason of the decision, by its code.", RangeName.REASON),
                    Column.entry(COMMENT, 36, "The reason in words, at least ten characters."),
                    Column.entry(
                            EVIDENCE,
                            26,
                            "What the reason code asks for, as the sheet ReadMe names it: 'name: value', with semicolons between.")));

    private final Function<Table, Cell.Link> next;

    /** @param next where the next row of a table will stand */
    CasesSheet(Function<Table, Cell.Link> next) {
        this.next = next;
    }

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public void write(CaseFile file, Consumer<List<Cell>> rows) {
        var top = file.screening().findings().stream().findFirst();
        var subject = file.subject();
        var item = subject.map(Subject::item).orElse(Item.UNKNOWN);
        rows.accept(List.of(
                Cell.of(file.rowNumber()),
                Cell.of(Words.reference(file)),
                Words.recommendation(file.recommendation()),
                Cell.of(outcomes(file)),
                Cell.of(top.map(finding -> finding.rule().id())),
                Cell.of(top.map(finding -> finding.rule().citation())),
                Cell.of(questions(file)),
                Cell.of(file.standing().name()),
                Cell.of(why(file, top)),
                Cell.of(file.decisions().size()),
                Cell.of(file.screening().findings().size()),
                topScore(file),
                Cell.of(subject.map(CasesSheet::parties)),
                Cell.of(Words.stated(item.text().description())),
                Cell.of(Words.stated(item.text().partNumber())),
                Cell.of(Words.stated(item.classification().eccn())),
                item.amount().quantity().map(Cell::of).asOptional().orElse(Cell.BLANK),
                item.amount().unitPrice().map(CasesSheet::money).asOptional().orElse(Cell.BLANK),
                Cell.of(Words.stated(item.amount().currency())),
                Cell.of(subject.map(Words::destination)),
                Cell.day(subject.flatMap(s -> s.date().asOptional())),
                matched(file) ? next.apply(MatchesSheet.TABLE) : Cell.BLANK,
                file.screening().findings().isEmpty() ? Cell.BLANK : next.apply(RulesSheet.TABLE),
                Cell.of(file.id()),
                Cell.BLANK,
                Cell.BLANK,
                Cell.BLANK,
                Cell.BLANK));
    }

    private static boolean matched(CaseFile file) {
        return file.screening().parties().stream()
                .anyMatch(party -> !party.matches().isEmpty());
    }

    static String outcomes(CaseFile file) {
        return file.screening().outcomes().stream().map(Enum::name).collect(Collectors.joining("\n"));
    }

    private static String questions(CaseFile file) {
        if (!file.problems().isEmpty()) {
            return file.problems().stream().map(RowProblem::sentence).collect(Collectors.joining("\n"));
        }
        return file.screening().findings().stream()
                .flatMap(finding -> finding.question().stream())
                .map(Question::text)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String why(CaseFile file, Optional<Finding> top) {
        if (!file.problems().isEmpty()) {
            return "rejected: "
                    + file.problems().stream().map(RowProblem::type).distinct().collect(Collectors.joining(", "));
        }
        return top.map(finding -> finding.rule().title()).orElse("");
    }

    private static Cell money(BigDecimal price) {
        return Cell.of(price.setScale(Math.max(2, price.scale()), RoundingMode.UNNECESSARY));
    }

    private static String parties(Subject subject) {
        return subject.parties().stream().map(Words::party).collect(Collectors.joining("\n"));
    }

    private static Cell topScore(CaseFile file) {
        return file.screening().parties().stream()
                .flatMap(party -> party.matches().stream())
                .map(MatchFound::score)
                .max(Comparable::compareTo)
                .<Cell>map(score -> new Cell.Figure(EvidenceText.decimals(score)))
                .orElse(Cell.BLANK);
    }
}
