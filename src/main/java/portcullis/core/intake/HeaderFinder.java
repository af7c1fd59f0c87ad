package portcullis.core.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portcullis.core.subject.SubjectKind;

/**
 * Finds the header among a sheet's first rows, which may well have titles and notes above it, and with it what the rows are.
 * The row with the most recognized columns wins; it must name a party and something besides.
 */
public final class HeaderFinder {
    /** How many rows are looked at. */
    public static final int DEPTH = 50;

    private final HeaderWords words;
    private final CountryNames countries;

    public HeaderFinder(HeaderWords words, CountryNames countries) {
        this.words = words;
        this.countries = countries;
    }

    /**
     * The header, or none where no row can be one.
     *
     * @param first the sheet's first rows, up to {@link #DEPTH}; those after the header serve as samples of the columns
     * @param asked the kind that the sender stated; detected when absent
     * @param mapping what a person states of the columns, stronger than any synonym; {@link #complaint} tells what
     *     is wrong with one
     */
    public Optional<FoundHeader> find(List<RawRow> first, Optional<SubjectKind> asked, Mapping mapping) {
        List<RawRow> rows = first.subList(0, Math.min(first.size(), DEPTH));
        var stated = new StatedColumns(mapping);
        List<SubjectKind> kinds = asked.map(List::of).orElse(List.of(SubjectKind.values()));
        var best = new Best();
        for (int i = 0; i < rows.size(); i++) {
            RawRow row = rows.get(i);
            if (row.isBlank()) {
                continue;
            }
            var samples = new Samples(rows.subList(i + 1, rows.size()), countries);
            for (SubjectKind kind : kinds) {
                best.take(HeaderRow.tried(kind, words, row.cells(), samples, stated), row.number(), 1);
            }
            if (i > 0 && !rows.get(i - 1).isBlank()) {
                RawRow upper = rows.get(i - 1);
                for (SubjectKind kind : kinds) {
                    HeaderPair.joined(kind, words, upper, row)
                            .ifPresent(both ->
                                    best.take(HeaderRow.tried(kind, words, both, samples, stated), row.number(), 2));
                }
            }
        }
        return best.header();
    }

    /** The best header so far; of two that are as good, the first. */
    private static final class Best {
        private @Nullable HeaderRow row;
        private int at;
        private int depth;

        void take(HeaderRow tried, int number, int rows) {
            if (tried.isHeader() && (row == null || tried.score() > row.score())) {
                row = tried;
                at = number;
                depth = rows;
            }
        }

        Optional<FoundHeader> header() {
            return row == null
                    ? Optional.empty()
                    : Optional.of(
                            new FoundHeader(row.kind(), at, depth, row.columns(), row.confidence(), row.remarks()));
        }
    }

    /** The fingerprints of all rows, and pairs of rows, that might be the header, to look for a mapping that was saved for one. */
    public List<String> prints(List<RawRow> first) {
        var prints = new LinkedHashSet<String>();
        RawRow above = new RawRow(1, List.of());
        for (RawRow row : first.subList(0, Math.min(first.size(), DEPTH))) {
            prints.add(HeaderPrint.of(row.cells()));
            for (SubjectKind kind : SubjectKind.values()) {
                HeaderPair.joined(kind, words, above, row).ifPresent(both -> prints.add(HeaderPrint.of(both)));
            }
            above = row;
        }
        prints.remove("");
        return List.copyOf(prints);
    }

    /**
     * What is wrong with a mapping for these rows: a field that the column contract does not have, or a header that none of
     * the rows has.
     */
    public Optional<FileProblem> complaint(List<RawRow> first, Mapping mapping) {
        Set<String> there = mapping.namesColumns() ? keys(first) : Set.of();
        for (var entry : mapping.headers().entrySet()) {
            Optional<FileProblem> unknown = unknownField(entry.getKey());
            if (unknown.isPresent()) {
                return unknown;
            }
            for (String header : entry.getValue()) {
                if (!there.contains(HeaderKey.of(header)) && !entry.getKey().equals(Mapping.NOT_READ)) {
                    return Optional.of(new FileProblem(
                            "unknown-header",
                            "The mapping names a header that the sheet does not have",
                            "the first " + first.size() + " rows",
                            "a column headed '" + Cells.shortened(header) + "' for " + entry.getKey(),
                            "no such column",
                            "Correct the mapping and upload the file again."));
                }
            }
        }
        return Optional.empty();
    }

    /** What is wrong with a mapping whatever the file: a field that the column contract does not have. */
    public static Optional<FileProblem> unknownField(Mapping mapping) {
        return Stream.concat(mapping.headers().keySet().stream(), mapping.dateOrders().keySet().stream())
                .sorted()
                .flatMap(key -> unknownField(key).stream())
                .findFirst();
    }

    private static Optional<FileProblem> unknownField(String key) {
        if (key.equals(Mapping.NOT_READ) || Field.of(key).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new FileProblem(
                "unknown-field",
                "The mapping names a field that does not exist",
                "the mapping",
                "a field of the column contract, such as parties.SUPPLIER.name",
                "'" + Cells.shortened(key) + "'",
                "Correct the mapping and upload the file again."));
    }

    private Set<String> keys(List<RawRow> first) {
        var keys = new HashSet<String>();
        RawRow above = new RawRow(1, List.of());
        for (RawRow row : first) {
            row.cells().forEach(cell -> keys.add(HeaderKey.of(cell)));
            for (SubjectKind kind : SubjectKind.values()) {
                HeaderPair.joined(kind, words, above, row)
                        .ifPresent(both -> both.forEach(header -> keys.add(HeaderKey.of(header))));
            }
            above = row;
        }
        keys.remove("");
        return keys;
    }

    /** Says why no header was found, with the row that came closest. */
    public FileProblem noHeader(List<RawRow> first, String where) {
        RawRow closest = new RawRow(1, List.of());
        int best = -1;
        for (RawRow row : first.subList(0, Math.min(first.size(), DEPTH))) {
            int recognized = 0;
            for (String cell : row.cells()) {
                boolean known = List.of(SubjectKind.values()).stream()
                        .anyMatch(kind -> !words.exactly(kind, cell).isEmpty());
                recognized += known ? 1 : 0;
            }
            if (!row.isBlank() && recognized > best) {
                best = recognized;
                closest = row;
            }
        }
        var seen = new ArrayList<>(closest.cells());
        seen.removeIf(String::isEmpty);
        return new FileProblem(
                "no-header",
                "No recognizable header",
                where,
                "within the first " + DEPTH
                        + " rows, one with a party's name, such as Supplier or Customer, and another column",
                seen.isEmpty()
                        ? "no text"
                        : "row " + closest.number() + ": " + Cells.shortened(String.join(" | ", seen)),
                "Name the columns as in the template, or send a mapping from fields to your headers.");
    }
}
