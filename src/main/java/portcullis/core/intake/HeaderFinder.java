package portcullis.core.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     * @param mapping field of the column contract to header text, stronger than any synonym; {@link #complaint} tells what
     *     is wrong with one
     */
    public Optional<FoundHeader> find(List<RawRow> first, Optional<SubjectKind> asked, Map<String, String> mapping) {
        List<RawRow> rows = first.subList(0, Math.min(first.size(), DEPTH));
        Map<String, Field> mapped = mapped(mapping);
        HeaderRow best = null;
        int at = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isBlank()) {
                continue;
            }
            var samples = new Samples(rows.subList(i + 1, rows.size()), countries);
            for (SubjectKind kind : asked.map(List::of).orElse(List.of(SubjectKind.values()))) {
                HeaderRow tried = HeaderRow.tried(kind, words, rows.get(i).cells(), samples, mapped);
                if (tried.isHeader() && (best == null || tried.score() > best.score())) {
                    best = tried;
                    at = rows.get(i).number();
                }
            }
        }
        return best == null ? Optional.empty() : Optional.of(new FoundHeader(best.kind(), at, best.columns()));
    }

    private static Map<String, Field> mapped(Map<String, String> mapping) {
        var mapped = new HashMap<String, Field>();
        mapping.forEach((key, header) -> Field.of(key).ifPresent(field -> mapped.put(HeaderKey.of(header), field)));
        return mapped;
    }

    /**
     * What is wrong with a mapping for these rows: a field that the column contract does not have, or a header that none of
     * the rows has.
     */
    public Optional<FileProblem> complaint(List<RawRow> first, Map<String, String> mapping) {
        for (var entry : mapping.entrySet()) {
            if (Field.of(entry.getKey()).isEmpty()) {
                return Optional.of(new FileProblem(
                        "unknown-field",
                        "The mapping names a field that does not exist",
                        "the mapping",
                        "a field of the column contract, such as parties.SUPPLIER.name",
                        "'" + entry.getKey() + "'",
                        "Correct the mapping and upload the file again."));
            }
            String key = HeaderKey.of(entry.getValue());
            boolean there = first.stream()
                    .flatMap(row -> row.cells().stream())
                    .anyMatch(cell -> !cell.isEmpty() && HeaderKey.of(cell).equals(key));
            if (!there) {
                return Optional.of(new FileProblem(
                        "unknown-header",
                        "The mapping names a header that the sheet does not have",
                        "the first " + first.size() + " rows",
                        "a column headed '" + entry.getValue() + "' for " + entry.getKey(),
                        "no such column",
                        "Correct the mapping and upload the file again."));
            }
        }
        return Optional.empty();
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
