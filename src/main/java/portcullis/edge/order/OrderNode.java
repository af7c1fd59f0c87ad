package portcullis.edge.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element of an order's document by its name without prefix, with its attributes, its text and the elements inside it. */
final class OrderNode {
    private final String name;
    private final Map<String, String> attributes = new HashMap<>();
    private final List<OrderNode> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    OrderNode(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    void put(String attribute, String value) {
        attributes.put(attribute, value);
    }

    void add(OrderNode child) {
        children.add(child);
    }

    void add(String characters) {
        text.append(characters);
    }

    int length() {
        return text.length();
    }

    /** The element's own text, its white space drawn together. */
    String text() {
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    String attribute(String key) {
        return attributes.getOrDefault(key, "").strip();
    }

    /** The elements that a path of names leads to, in order. */
    List<OrderNode> all(String... path) {
        List<OrderNode> found = List.of(this);
        for (String step : path) {
            var next = new ArrayList<OrderNode>();
            for (OrderNode node : found) {
                node.children.stream().filter(child -> child.name.equals(step)).forEach(next::add);
            }
            found = next;
        }
        return found;
    }

    Optional<OrderNode> first(String... path) {
        return all(path).stream().findFirst();
    }

    /** The text of the first element that a path leads to and that has one; empty when there is none. */
    String text(String... path) {
        return all(path).stream()
                .map(OrderNode::text)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
    }
}
