package portcullis.core.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which column of a sheet gives which field.
 *
 * @param headers the header cells as written, one for each column
 * @param habits how the file writes what can be written several ways
 * @param fields column, counted from 0, to field; columns that are not read are absent
 */
public record ColumnMap(List<String> headers, Map<Integer, Field> fields, Habits habits) {
    public ColumnMap {
        headers = List.copyOf(headers);
        fields = Map.copyOf(fields);
        for (int column : fields.keySet()) {
            if (column < 0 || column >= headers.size()) {
                throw new IllegalArgumentException(
                        "column " + column + " is not among the " + headers.size() + " headers");
            }
        }
    }

    public ColumnMap(List<String> headers, Map<Integer, Field> fields) {
        this(headers, fields, Habits.NONE);
    }

    public ColumnMap with(Habits known) {
        return new ColumnMap(headers, fields, known);
    }

    /** The columns that hold numbers. */
    public List<Integer> numbers() {
        return fields.entrySet().stream()
                .filter(column -> Contents.of(column.getValue()) == Content.NUMBER)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The columns that hold days, by the key of their field. */
    public Map<String, List<Integer>> days() {
        var days = new LinkedHashMap<String, List<Integer>>();
        columns().forEach((field, columns) -> {
            if (Contents.of(field) == Content.DATE) {
                days.put(field.key(), columns);
            }
        });
        return days;
    }

    /**
     * The map that {@link #headers} and {@link #fieldKeys} tell of.
     *
     * @param keys for each header the key of its field, or an empty text
     */
    public static ColumnMap of(List<String> headers, List<String> keys) {
        var fields = new LinkedHashMap<Integer, Field>();
        for (int column = 0; column < keys.size(); column++) {
            int at = column;
            Field.of(keys.get(column)).ifPresent(field -> fields.put(at, field));
        }
        return new ColumnMap(headers, fields);
    }

    public Optional<Field> field(int column) {
        return Optional.ofNullable(fields.get(column));
    }

    /** For each column the key of its field, empty for a column that is not read. */
    public List<String> fieldKeys() {
        var keys = new ArrayList<String>(headers.size());
        for (int column = 0; column < headers.size(); column++) {
            keys.add(field(column).map(Field::key).orElse(""));
        }
        return keys;
    }

    /** Each field that some column gives, with its columns from left to right. */
    public Map<Field, List<Integer>> columns() {
        var columns = new LinkedHashMap<Field, List<Integer>>();
        for (int column = 0; column < headers.size(); column++) {
            Field field = fields.get(column);
            if (field != null) {
                columns.computeIfAbsent(field, f -> new ArrayList<>()).add(column);
            }
        }
        return columns;
    }

    public boolean has(Field field) {
        return fields.containsValue(field);
    }
}
