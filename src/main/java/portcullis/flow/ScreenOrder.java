package portcullis.flow;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import portcullis.core.intake.CountryNames;
import portcullis.core.intake.FileProblem;
import portcullis.core.intake.FoundHeader;
import portcullis.core.intake.HeaderFinder;
import portcullis.core.intake.Mapping;
import portcullis.core.intake.RawRow;
import portcullis.core.intake.RowProblem;
import portcullis.core.intake.RowReader;
import portcullis.core.rule.Mode;
import portcullis.core.rule.Recommendation;
import portcullis.core.screen.Basis;
import portcullis.core.screen.Screening;
import portcullis.core.subject.Subject;
import portcullis.core.subject.SubjectKind;
import portcullis.flow.port.SheetReader;

/**
 * Screens an order's document at once, line by line, as a procurement system asks before the order goes out. Nothing is stored. The
 * order may go on only where nothing was found on any of its lines and every line could be read.
 */
public final class ScreenOrder {
    /** Larger orders are sent as uploads. */
    public static final int MOST_LINES = 1_000;

    private final SheetReader reader;
    private final HeaderFinder headers;
    private final CountryNames countries;
    private final Desk desk;
    private final Spooling spooling;

    /** Where the document lies while it is read, and how large it may be. */
    public record Spooling(Path scratch, long bytesLimit) {}

    public ScreenOrder(SheetReader reader, HeaderFinder headers, CountryNames countries, Desk desk, Spooling spooling) {
        this.reader = reader;
        this.headers = headers;
        this.countries = countries;
        this.desk = desk;
        this.spooling = spooling;
    }

    /** Under which law the order is screened. */
    public record Law(LocalDate asOf, Mode mode, Optional<String> scenario) {}

    /** One line: a subject with its screening, or why there is none. */
    public record Line(int number, Optional<Subject> subject, Screening screening, List<RowProblem> problems) {
        public Line {
            problems = List.copyOf(problems);
        }

        public Recommendation recommendation() {
            return problems.isEmpty() ? screening.recommendation() : Recommendation.HOLD;
        }
    }

    /** What became of a document. */
    public sealed interface Answer {
        <R> R fold(Function<Screened, R> screened, Function<FileProblem, R> refused);
    }

    /** The order's lines and what they stood on. */
    public record Screened(List<Line> lines, Basis basis) implements Answer {
        public Screened {
            lines = List.copyOf(lines);
        }

        /** The strictest of the lines' recommendations. */
        public Recommendation recommendation() {
            boolean hold = lines.stream().anyMatch(line -> line.recommendation() == Recommendation.HOLD);
            boolean review = lines.stream().anyMatch(line -> line.recommendation() == Recommendation.REVIEW);
            return hold ? Recommendation.HOLD : review ? Recommendation.REVIEW : Recommendation.NO_FINDING;
        }

        /** Whether the order may go on without a person. */
        public boolean isReleased() {
            return !lines.isEmpty() && recommendation() == Recommendation.NO_FINDING;
        }

        @Override
        public <R> R fold(Function<Screened, R> screened, Function<FileProblem, R> refused) {
            return screened.apply(this);
        }
    }

    /** The document was not screened. */
    public record Refused(FileProblem problem) implements Answer {
        @Override
        public <R> R fold(Function<Screened, R> screened, Function<FileProblem, R> refused) {
            return refused.apply(problem);
        }
    }

    public Answer screen(InputStream document, Law law) {
        Optional<FileProblem> refusal = desk.refusal(law.asOf());
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        try (Spool spool = Spool.of(document, spooling.scratch(), spooling.bytesLimit())) {
            if (spool.isOver()) {
                return new Refused(Spool.tooLarge("the document", spooling.bytesLimit()));
            }
            return screen(spool.file(), law);
        }
    }

    private Answer screen(Path file, Law law) {
        var rows = new OrderRows();
        Optional<FileProblem> problem = reader.read(file, rows).or(rows::tooMany);
        if (problem.isPresent()) {
            return new Refused(problem.get());
        }
        Optional<FoundHeader> header =
                headers.find(rows.rows(), Optional.of(SubjectKind.PURCHASE_ORDERS), Mapping.NONE);
        if (header.isEmpty()) {
            return new Refused(headers.noHeader(rows.rows(), "the document"));
        }
        Basis basis = desk.basis(law.asOf(), law.mode(), law.scenario());
        var screener = desk.screener(basis);
        var lines = new ArrayList<Line>();
        var read = new RowReader(header.get().kind(), header.get().columns(), countries);
        for (RawRow row : rows.rows().subList(1, rows.rows().size())) {
            lines.add(read.read(row)
                    .fold(
                            subject -> new Line(
                                    row.number() - 1,
                                    Optional.of(subject),
                                    ScreenChunk.screening(subject, screener),
                                    List.of()),
                            problems -> new Line(
                                    row.number() - 1,
                                    Optional.empty(),
                                    new Screening(List.of(), List.of()),
                                    problems)));
        }
        return new Screened(lines, basis);
    }

    /** The rows of a document, as many as are screened at once. */
    private static final class OrderRows implements SheetReader.RowTaker {
        private final List<RawRow> rows = new ArrayList<>();

        @Override
        public boolean wants(String sheet, List<String> allSheets) {
            return rows.isEmpty();
        }

        @Override
        public boolean take(RawRow row) {
            rows.add(row);
            return rows.size() <= MOST_LINES + 1;
        }

        List<RawRow> rows() {
            return rows;
        }

        Optional<FileProblem> tooMany() {
            return rows.size() <= MOST_LINES + 1
                    ? Optional.empty()
                    : Optional.of(new FileProblem(
                            "over-limit",
                            "The order has too many lines to be screened at once",
                            "the document",
                            MOST_LINES + " lines at most",
                            "more",
                            "Send it as an upload."));
        }
    }
}
