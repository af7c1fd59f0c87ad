package portcullis.edge.listing;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table's rows by the names of its columns, whatever their order. It remembers which columns were asked for, so that a reader
 * can state what it left out.
 */
final class Columns {
    private final Table rows;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> read = new HashSet<>();
    private final Remarks remarks;
    private List<String> cells = List.of();

    private Columns(Table rows, Remarks remarks) {
        this.rows = rows;
        this.remarks = remarks;
    }

    /** @throws BrokenList when a column that every file of the format has is missing, or one is there twice */
    static Columns of(Table rows, Collection<String> required, Remarks remarks) {
        var columns = new Columns(rows, remarks);
        List<String> header = rows.header();
        for (int i = 0; i < header.size(); i++) {
            if (!header.get(i).isEmpty() && columns.numbers.putIfAbsent(header.get(i), i) != null) {
                throw BrokenList.content(
                        "duplicate-column", rows.where(), "each column once", header.get(i) + " again");
            }
        }
        List<String> missing = required.stream()
                .filter(column -> !columns.numbers.containsKey(column))
                .toList();
        if (!missing.isEmpty()) {
            throw BrokenList.content(
                    "missing-columns",
                    rows.where(),
                    "a column for each field of the list",
                    "no column " + String.join(", ", missing));
        }
        return columns;
    }

    /** Goes to the next row that is not blank; false behind the last one. */
    boolean next() {
        noteUnread();
        for (var row = rows.next(); row.isPresent(); row = rows.next()) {
            cells = row.get();
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                return true;
            }
        }
        cells = List.of();
        return false;
    }

    /** The row's text in a column, tidied; empty when there is no such column. */
    String get(String column) {
        read.add(column);
        Integer number = numbers.get(column);
        return number == null ? "" : Texts.tidy(cells.get(number));
    }

    String where() {
        return rows.where();
    }

    private void noteUnread() {
        if (!cells.isEmpty()) {
            numbers.forEach((column, number) -> {
                if (!read.contains(column) && !cells.get(number).isBlank()) {
                    remarks.dropped(column);
                }
            });
        }
    }
}
