package portcullis.core.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portcullis.core.ownership.Interest;
import portcullis.core.ownership.OwnershipStatement;
import portcullis.core.ownership.Share;
import portcullis.core.ownership.StatedParty;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.Known;

/**
 * Reads a sheet of owners, a statement a row: who owns, what is owned, and any of percentage, range, kind of interest, days and source.
 * A blank percentage is a share that nobody stated. A row that cannot be read whole is a problem and no statement.
 */
public final class OwnerSheet {
    private static final Pattern RANGE = Pattern.compile(
            "(?:between\\s+)?(\\d+(?:[.,]\\d+)?)\\s*%?\\s*(?:-|–|to|and|bis)\\s*(<|less than|below)?\\s*(\\d+(?:[.,]\\d+)?)\\s*%?");
    private static final Pattern ABOVE =
            Pattern.compile("(?:>=?|≥|over|more than|at least|above|min\\.?)\\s*(\\d+(?:[.,]\\d+)?)\\s*%?");
    private static final Pattern BELOW =
            Pattern.compile("(<=|≤|at most|up to|max\\.?|<|less than|under|below)\\s*(\\d+(?:[.,]\\d+)?)\\s*%?");
    private static final Pattern UNKNOWN =
            Pattern.compile("(?i)unknown|n/?a|not known|undisclosed|not disclosed|\\?+|-+|tbd|未知|不明");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final String file;
    private final Optional<LocalDate> published;
    private final CountryNames countries;
    private final Map<OwnerColumn, Integer> columns = new EnumMap<>(OwnerColumn.class);
    private final List<OwnershipStatement> statements = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();

    /** @param published the day on which a statement without one of its own counts as said */
    public OwnerSheet(String file, Optional<LocalDate> published, CountryNames countries) {
        this.file = file;
        this.published = published;
        this.countries = countries;
    }

    /** Whether the row is the header: it names an owner and an owned party. Takes it as such if it is. */
    public boolean takesHeader(RawRow row) {
        Map<OwnerColumn, Integer> found = new EnumMap<>(OwnerColumn.class);
        for (int at = 0; at < row.cells().size(); at++) {
            int column = at;
            OwnerColumn.of(row.cell(at)).ifPresent(meaning -> found.putIfAbsent(meaning, column));
        }
        if (!found.containsKey(OwnerColumn.OWNER) || !found.containsKey(OwnerColumn.OWNED)) {
            return false;
        }
        columns.clear();
        columns.putAll(found);
        return true;
    }

    /** Takes a data row; blank rows say nothing. */
    public void take(RawRow row) {
        if (row.isBlank()) {
            return;
        }
        try {
            statements.add(statement(row));
        } catch (Unreadable unreadable) {
            problems.add(unreadable.problem());
        }
    }

    public List<OwnershipStatement> statements() {
        return List.copyOf(statements);
    }

    public List<RowProblem> problems() {
        return List.copyOf(problems);
    }

    private OwnershipStatement statement(RawRow row) {
        StatedParty owner = party(row, OwnerColumn.OWNER, OwnerColumn.OWNER_IDENTIFIER, OwnerColumn.OWNER_COUNTRY);
        StatedParty owned = party(row, OwnerColumn.OWNED, OwnerColumn.OWNED_IDENTIFIER, OwnerColumn.OWNED_COUNTRY);
        var told = new OwnershipStatement.Told(
                file,
                "row " + row.number(),
                text(row, OwnerColumn.SOURCE).orElse(""),
                day(row, OwnerColumn.DAY).or(() -> published),
                day(row, OwnerColumn.FROM),
                day(row, OwnerColumn.TO));
        return new OwnershipStatement(owner, owned, share(row), interest(row), indirect(row), told);
    }

    private StatedParty party(RawRow row, OwnerColumn name, OwnerColumn identifier, OwnerColumn country) {
        String written = text(row, name)
                .filter(text -> !UNKNOWN.matcher(text).matches())
                .orElseThrow(() -> unreadable(row, name, "a name"));
        return new StatedParty(written, text(row, identifier), country(row, country));
    }

    private Known<CountryCode> country(RawRow row, OwnerColumn column) {
        Optional<String> text =
                text(row, column).filter(said -> !UNKNOWN.matcher(said).matches());
        if (text.isEmpty()) {
            return Known.unknown();
        }
        return Known.of(countries
                .find(text.get())
                .orElseThrow(() -> unreadable(row, column, "a country's name or two-letter code")));
    }

    private Optional<LocalDate> day(RawRow row, OwnerColumn column) {
        return text(row, column)
                .map(text -> DateText.parse(text)
                        .orElseThrow(() -> unreadable(row, column, "a date that reads one way, such as 2026-02-01")));
    }

    private Share share(RawRow row) {
        Optional<BigDecimal> least = bound(row, OwnerColumn.LEAST);
        Optional<BigDecimal> most = bound(row, OwnerColumn.MOST);
        Optional<String> percent = text(row, OwnerColumn.PERCENT);
        if (percent.isEmpty() && (least.isPresent() || most.isPresent())) {
            return between(row, OwnerColumn.LEAST, least.orElse(BigDecimal.ZERO), most.orElse(ALL), false);
        }
        return percent.map(text -> share(row, text)).orElse(Share.UNKNOWN);
    }

    private Share share(RawRow row, String text) {
        String said = text.strip().toLowerCase(Locale.ROOT);
        if (UNKNOWN.matcher(said).matches()) {
            return Share.UNKNOWN;
        }
        Matcher range = RANGE.matcher(said);
        if (range.matches()) {
            return between(
                    row, OwnerColumn.PERCENT, number(range.group(1)), number(range.group(3)), range.group(2) != null);
        }
        Matcher above = ABOVE.matcher(said);
        if (above.matches()) {
            return between(row, OwnerColumn.PERCENT, number(above.group(1)), ALL, false);
        }
        Matcher below = BELOW.matcher(said);
        if (below.matches()) {
            boolean open =
                    !List.of("<=", "≤", "at most", "up to", "max", "max.").contains(below.group(1));
            return between(row, OwnerColumn.PERCENT, BigDecimal.ZERO, number(below.group(2)), open);
        }
        return Share.exactly(percent(row, OwnerColumn.PERCENT, text));
    }

    private Share between(RawRow row, OwnerColumn column, BigDecimal least, BigDecimal most, boolean open) {
        if (least.compareTo(most) > 0 || most.compareTo(ALL) > 0) {
            throw unreadable(row, column, "a range that goes up, within 0 to 100 %");
        }
        return new Share(least, most, open);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }

    private Optional<BigDecimal> bound(RawRow row, OwnerColumn column) {
        return text(row, column)
                .filter(text -> !UNKNOWN.matcher(text).matches())
                .map(text -> percent(row, column, text));
    }

    private BigDecimal percent(RawRow row, OwnerColumn column, String text) {
        String expected = text.strip().matches("0?[.,]\\d+|1")
                ? "a percentage from 0 to 100 with its sign, such as 50%: without it, " + text.strip()
                        + " could be a fraction"
                : "a percentage from 0 to 100, a range such as 25-50, or unknown";
        return PercentText.parse(text).orElseThrow(() -> unreadable(row, column, expected));
    }

    private Interest interest(RawRow row) {
        return text(row, OwnerColumn.INTEREST).map(InterestText::parse).orElse(Interest.OWNERSHIP);
    }

    private boolean indirect(RawRow row) {
        Optional<String> text = text(row, OwnerColumn.INDIRECT).map(said -> said.toLowerCase(Locale.ROOT));
        return text.filter(said -> said.startsWith("indirect") || said.equals("yes") || said.equals("true"))
                .isPresent();
    }

    private Optional<String> text(RawRow row, OwnerColumn column) {
        return Optional.ofNullable(columns.get(column)).map(row::cell).filter(text -> !text.isBlank());
    }

    private Unreadable unreadable(RawRow row, OwnerColumn column, String expected) {
        String seen = Cells.shortened(text(row, column).orElse(""));
        return new Unreadable(new RowProblem(
                row.number(),
                column.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                "unreadable-owner",
                expected,
                seen,
                "Correct the cell and send the file again; until then the row counts as not stated."));
    }

    /** Ends the reading of one row. */
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient RowProblem problem;

        Unreadable(RowProblem problem) {
            super(problem.sentence(), null, false, false);
            this.problem = problem;
        }

        RowProblem problem() {
            return problem;
        }
    }
}
