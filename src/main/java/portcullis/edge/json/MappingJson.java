package portcullis.edge.json;

import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import portcullis.core.intake.DateOrder;
import portcullis.core.intake.Mapping;

/**
 * A mapping: fields to a header or a list of headers, and beside them {@code dateOrder}, an object of fields to the order of
 * their days, and {@code encoding}.
 */
final class MappingJson {
    private static final String DATE_ORDER = "dateOrder";
    private static final String ENCODING = "encoding";

    private MappingJson() {}

    static void write(Out out, Mapping mapping) {
        new TreeMap<>(mapping.headers()).forEach(out::texts);
        if (!mapping.dateOrders().isEmpty()) {
            out.object(
                    DATE_ORDER,
                    orders -> new TreeMap<>(mapping.dateOrders())
                            .forEach((field, order) -> orders.text(field, order.name())));
        }
        out.fact(ENCODING, mapping.encoding());
    }

    static Mapping read(Members members) {
        var headers = new HashMap<String, List<String>>();
        for (String name : members.names()) {
            if (!name.equals(DATE_ORDER) && !name.equals(ENCODING)) {
                members.find(name).ifPresent(seen -> headers.put(name, headers(seen)));
            }
        }
        Map<String, DateOrder> orders = new HashMap<>();
        members.find(DATE_ORDER)
                .map(Seen::members)
                .ifPresent(inner -> inner.names()
                        .forEach(field ->
                                inner.find(field).ifPresent(seen -> orders.put(field, seen.oneOf(DateOrder.class)))));
        Optional<String> encoding = members.optionalText(ENCODING);
        return new Mapping(headers, orders, encoding);
    }

    private static List<String> headers(Seen seen) {
        return seen.value().getValueType() == JsonValue.ValueType.ARRAY ? seen.list(Seen::text) : List.of(seen.text());
    }
}
