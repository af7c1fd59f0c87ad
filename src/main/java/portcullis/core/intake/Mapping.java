package portcullis.core.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person states of a file's columns, stronger than any synonym: which header gives which field, which columns are not to be
 * read, and the answers to what the file leaves open.
 *
 * @param headers key of a field to the headers of its columns; {@link #NOT_READ} for columns that are not to be read
 * @param dateOrders key of a field with days to the order of day, month and year in its column
 * @param encoding the character encoding of a text file, as Java names it
 */
public record Mapping(Map<String, List<String>> headers, Map<String, DateOrder> dateOrders, Optional<String> encoding) {
    /** Stands for a field where a column is not to be read. */
    public static final String NOT_READ = "-";

    public static final Mapping NONE = new Mapping(Map.of(), Map.of(), Optional.empty());

    public Mapping {
        var copy = new HashMap<String, List<String>>();
        headers.forEach((key, names) -> copy.put(key, List.copyOf(names)));
        headers = Map.copyOf(copy);
        dateOrders = Map.copyOf(dateOrders);
    }

    /** A mapping of fields to one header each. */
    public static Mapping of(Map<String, String> headers) {
        var lists = new HashMap<String, List<String>>();
        headers.forEach((key, header) -> lists.put(key, List.of(header)));
        return new Mapping(lists, Map.of(), Optional.empty());
    }

    /** Whether it says which columns give what; answers alone do not. */
    public boolean namesColumns() {
        return !headers.isEmpty();
    }

    /** The columns of this one, with the answers of another where this one has none. */
    public Mapping or(Mapping other) {
        var orders = new HashMap<>(other.dateOrders);
        orders.putAll(dateOrders);
        return new Mapping(namesColumns() ? headers : other.headers, orders, encoding.or(() -> other.encoding));
    }
}
