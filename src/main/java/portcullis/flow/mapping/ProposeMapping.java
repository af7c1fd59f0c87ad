package portcullis.flow.mapping;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import portcullis.core.intake.ColumnMap;
import portcullis.core.intake.CountryNames;
import portcullis.core.intake.DateOrder;
import portcullis.core.intake.FileProblem;
import portcullis.core.intake.FoundHeader;
import portcullis.core.intake.HeaderFinder;
import portcullis.core.intake.HeaderPrint;
import portcullis.core.intake.HeaderView;
import portcullis.core.intake.Mapping;
import portcullis.core.intake.RawRow;
import portcullis.core.subject.SubjectKind;
import portcullis.flow.Spool;
import portcullis.flow.port.Mappings;
import portcullis.flow.port.SheetReader;

/** Looks into a file and proposes what its columns are, without keeping the file. */
public final class ProposeMapping {
    private static final int SHOWN_ROWS = 15;
    private static final int SHOWN_CELLS = 60;
    private final SheetReader reader;
    private final HeaderFinder headers;
    private final CountryNames countries;
    private final Mappings mappings;
    private final Spooling spooling;

    /** Where the file lies while it is looked into, and how large it may be. */
    public record Spooling(Path scratch, long bytesLimit) {}

    public ProposeMapping(
            SheetReader reader, HeaderFinder headers, CountryNames countries, Mappings mappings, Spooling spooling) {
        this.reader = reader;
        this.headers = headers;
        this.countries = countries;
        this.mappings = mappings;
        this.spooling = spooling;
    }

    /** What is known before the file is looked into: all of it is optional but who asks. */
    public record Asked(Optional<SubjectKind> kind, Optional<String> sheet, Mapping mapping, String person) {}

    /** A proposal, or why the file cannot be read. */
    public sealed interface Answer {
        <R> R fold(Function<Proposal, R> proposed, Function<FileProblem, R> refused);
    }

    /** The file can be read. */
    public record Proposed(Proposal proposal) implements Answer {
        @Override
        public <R> R fold(Function<Proposal, R> proposed, Function<FileProblem, R> refused) {
            return proposed.apply(proposal);
        }
    }

    /** The file cannot be read. */
    public record Refused(FileProblem problem) implements Answer {
        @Override
        public <R> R fold(Function<Proposal, R> proposed, Function<FileProblem, R> refused) {
            return refused.apply(problem);
        }
    }

    public Answer propose(Asked asked, InputStream bytes) {
        try (Spool spool = Spool.of(bytes, spooling.scratch(), spooling.bytesLimit())) {
            if (spool.isOver()) {
                return new Refused(Spool.tooLarge("the file", spooling.bytesLimit()));
            }
            return propose(asked, spool.file());
        }
    }

    private Answer propose(Asked asked, Path file) {
        var heads = new SheetHeads(asked.mapping().encoding());
        Optional<FileProblem> problem = reader.inspect(file)
                .filter(found -> !found.type().equals(SheetReader.ENCODING_UNSURE))
                .or(() -> reader.read(file, heads))
                .or(() -> wrongSheet(asked, heads));
        if (problem.isPresent()) {
            return new Refused(problem.get());
        }
        Optional<Mappings.Saved> saved = asked.mapping().namesColumns() ? Optional.empty() : saved(asked, heads);
        Mapping mapping =
                saved.map(found -> asked.mapping().or(found.mapping())).orElse(asked.mapping());
        var sheets = new ArrayList<Proposal.Sheet>();
        for (String name : heads.names()) {
            sheets.add(sheet(name, heads, asked.kind(), mapping));
        }
        Optional<Proposal.Sheet> chosen = sheets.stream()
                .filter(sheet -> asked.sheet().map(sheet.name()::equals).orElse(true))
                .filter(sheet -> sheet.header().isPresent())
                .findFirst();
        var questions = new ArrayList<Proposal.Question>();
        encoding(file, mapping).ifPresent(questions::add);
        chosen.ifPresent(sheet -> questions.addAll(days(heads.rows(sheet.name()), sheet, asked.kind(), mapping)));
        return new Proposed(new Proposal(sheets, chosen.map(Proposal.Sheet::name), saved, questions));
    }

    private static Optional<FileProblem> wrongSheet(Asked asked, SheetHeads heads) {
        return asked.sheet()
                .filter(name -> !heads.names().contains(name))
                .map(name -> new FileProblem(
                        "no-such-sheet",
                        "The workbook has no sheet of that name",
                        "sheet",
                        "one of " + String.join(", ", heads.names()),
                        "'" + name + "'",
                        "Name one of the sheets, or none to have it chosen."));
    }

    private Optional<Mappings.Saved> saved(Asked asked, SheetHeads heads) {
        var prints = new ArrayList<String>();
        heads.names().forEach(name -> prints.addAll(headers.prints(heads.rows(name))));
        return prints.isEmpty() ? Optional.empty() : mappings.forHeader(asked.person(), prints);
    }

    private Proposal.Sheet sheet(String name, SheetHeads heads, Optional<SubjectKind> kind, Mapping mapping) {
        List<RawRow> rows = heads.rows(name);
        return new Proposal.Sheet(
                name,
                heads.isHidden(name),
                headers.find(rows, kind, mapping).map(found -> header(found, rows)),
                rows.stream()
                        .limit(SHOWN_ROWS)
                        .map(row -> row.cells().subList(0, Math.min(row.cells().size(), SHOWN_CELLS)))
                        .toList());
    }

    private Proposal.Header header(FoundHeader found, List<RawRow> rows) {
        var view = new HeaderView(found, rows, countries);
        ColumnMap columns = found.columns();
        var shown = new ArrayList<Proposal.Column>();
        for (int i = 0; i < columns.headers().size(); i++) {
            shown.add(new Proposal.Column(
                    HeaderView.letter(i),
                    columns.headers().get(i),
                    columns.field(i),
                    found.confidence().getOrDefault(i, 0.0),
                    view.samples(i)));
        }
        return new Proposal.Header(
                found.kind(),
                found.headerRow(),
                found.depth(),
                HeaderPrint.of(columns.headers()),
                shown,
                view.missing(),
                found.remarks());
    }

    private Optional<Proposal.Question> encoding(Path file, Mapping mapping) {
        if (mapping.encoding().isPresent()) {
            return Optional.empty();
        }
        List<SheetReader.Preview> previews = reader.previews(file);
        if (previews.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(new Proposal.Question(
                "encoding",
                Optional.empty(),
                "The file does not say how its letters are encoded. Which of these reads right?",
                previews.stream()
                        .map(preview -> new Proposal.Choice(preview.encoding(), preview.text()))
                        .toList()));
    }

    private List<Proposal.Question> days(
            List<RawRow> rows, Proposal.Sheet sheet, Optional<SubjectKind> kind, Mapping mapping) {
        FoundHeader found = headers.find(rows, kind, mapping).orElseThrow();
        var view = new HeaderView(found, rows, countries);
        return view.openDays().stream()
                .filter(field -> !mapping.dateOrders().containsKey(field.key()))
                .map(field -> {
                    String sample = view.openDay(field);
                    return new Proposal.Question(
                            "date-order",
                            Optional.of(field),
                            "In '" + sheet.name() + "', the days of '" + field.title()
                                    + "' can be read two ways. The whole column is looked at when it is screened; which is it"
                                    + " if it does not tell?",
                            List.of(
                                    new Proposal.Choice(
                                            DateOrder.DAY_FIRST.name(),
                                            HeaderView.reading(sample, DateOrder.DAY_FIRST)),
                                    new Proposal.Choice(
                                            DateOrder.MONTH_FIRST.name(),
                                            HeaderView.reading(sample, DateOrder.MONTH_FIRST))));
                })
                .toList();
    }
}
