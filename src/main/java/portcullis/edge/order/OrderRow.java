package portcullis.edge.order;

import java.util.LinkedHashMap;
import java.util.Map;
import portcullis.core.intake.Facet;
import portcullis.core.intake.PartyField;
import portcullis.core.intake.RowField;
import portcullis.core.subject.Role;

/** One line of an order as field keys of the column contract to texts, on top of what the order says for all its lines. */
final class OrderRow {
    private final Map<String, String> cells;

    OrderRow() {
        this.cells = new LinkedHashMap<>();
    }

    private OrderRow(Map<String, String> ofOrder) {
        this.cells = new LinkedHashMap<>(ofOrder);
    }

    /** A row that begins with what this one says. */
    OrderRow copy() {
        return new OrderRow(cells);
    }

    OrderRow put(RowField field, String text) {
        if (!text.isEmpty()) {
            cells.put(field.key(), text);
        }
        return this;
    }

    OrderRow put(Role role, Facet facet, String text) {
        if (!text.isEmpty()) {
            cells.put(new PartyField(role, facet).key(), text);
        }
        return this;
    }

    /** Forgets a party, before a line names another one. */
    void forget(Role role) {
        String prefix = "parties." + role.name() + ".";
        cells.keySet().removeIf(key -> key.startsWith(prefix));
    }

    Map<String, String> cells() {
        return cells;
    }
}
