package portcullis.edge.listing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The Consolidated Screening List as a table, with commas or tabs: one row for each entry, columns told by their names and in
 * any order, several values of a cell parted by semicolons.
 */
final class CslTable {
    private final Rows rows;
    private final List<Optional<Field>> columns;
    private final FlatPlaces byCode = new FlatPlaces(false);
    private final FlatPlaces byName = new FlatPlaces(true);

    private CslTable(Rows rows, List<Optional<Field>> columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /** Reads all rows; the listings gather in {@code entries}. */
    static void read(Rows rows, EntryReading entries, Remarks remarks) {
        var columns = new ArrayList<Optional<Field>>();
        for (String name : rows.header()) {
            Optional<Field> field = Field.named(name);
            if (field.isEmpty()) {
                remarks.note("The column \"" + name + "\" is not known and was left out");
            }
            columns.add(field);
        }
        checkColumns(columns, rows);
        var table = new CslTable(rows, columns);
        for (var row = rows.next(); row.isPresent(); row = rows.next()) {
            entries.add(table.entry(row.get()));
        }
    }

    private static void checkColumns(List<Optional<Field>> columns, Rows rows) {
        var seen = new LinkedHashSet<Field>();
        for (Optional<Field> column : columns) {
            column.ifPresent(field -> {
                if (!seen.add(field)) {
                    throw BrokenList.content(
                            "duplicate-column", rows.where(), "each column once", field.published() + " again");
                }
            });
        }
        List<String> missing = Arrays.stream(Field.values())
                .filter(field -> field.isColumnOfEveryTable() && !seen.contains(field))
                .map(Field::published)
                .toList();
        if (!missing.isEmpty()) {
            throw BrokenList.content(
                    "missing-columns",
                    rows.where(),
                    "a column for each field of the list",
                    "no column " + String.join(", ", missing));
        }
    }

    private PublishedEntry entry(List<String> cells) {
        var entry = new PublishedEntry(rows.where());
        @Nullable String places = null;
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            Field field = columns.get(i).orElse(null);
            if (field == null || cell.isEmpty()) {
                continue;
            }
            switch (field) {
                case PROGRAMS -> entry.programs.addAll(Texts.parts(cell));
                case ALIASES -> entry.aliases.addAll(Texts.parts(cell));
                case ADDRESSES -> places = cell;
                case IDENTIFIERS -> Texts.parts(cell).forEach(part -> entry.numbers.add(number(part)));
                default -> entry.put(field, cell);
            }
        }
        if (places != null) {
            boolean bureau = EntryReading.isBureau(entry.text(Field.SOURCE));
            entry.places.addAll((bureau ? byCode : byName).read(places));
        }
        return entry;
    }

    /** {@code kind, value, country, issued, expires} with what is not known left out. */
    private static PublishedEntry.Mark number(String flat) {
        String[] parts = flat.split(", ", -1);
        String value = parts.length > 1 ? parts[1] : "";
        boolean country = parts.length > 2 && parts[2].matches("[A-Z]{2}");
        if (parts.length > 2 && !country && !parts[2].matches("\\d{4}-.*")) {
            value = Arrays.stream(parts).skip(1).collect(Collectors.joining(", "));
        }
        return new PublishedEntry.Mark(parts[0], value, country ? parts[2] : "");
    }
}
