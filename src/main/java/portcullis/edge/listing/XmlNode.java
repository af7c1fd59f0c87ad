package portcullis.edge.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One element of a list in XML with all that it holds. It remembers which of its texts were asked for, so that a reader can
 * state what it left out without keeping a list of its own.
 */
final class XmlNode {
    private final String name;
    private final String where;
    private final Map<String, String> attributes = new LinkedHashMap<>(4);
    private final List<Object> content = new ArrayList<>(2);
    private boolean read;

    XmlNode(String name, String where) {
        this.name = name;
        this.where = where;
    }

    void attribute(String attribute, String value) {
        attributes.put(attribute, value);
    }

    void add(XmlNode child) {
        content.add(child);
    }

    void add(String text) {
        content.add(text);
    }

    String name() {
        return name;
    }

    String where() {
        return where;
    }

    /** An attribute's value, tidied; empty when there is none. */
    String attribute(String attribute) {
        return Texts.tidy(attributes.getOrDefault(attribute, ""));
    }

    /** All text within, tidied. */
    String text() {
        return Texts.tidy(marked("", ""));
    }

    /** The text of the first child of this name; empty when there is none. */
    String text(String child) {
        return first(child).map(XmlNode::text).orElse("");
    }

    /** The texts of all children of this name that have one. */
    List<String> texts(String child) {
        return all(child).stream()
                .map(XmlNode::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    Optional<XmlNode> first(String child) {
        return all(child).stream().findFirst();
    }

    List<XmlNode> all(String child) {
        return children().stream().filter(node -> node.name.equals(child)).toList();
    }

    /** All elements of this name within, at any depth, that hold text and no elements. */
    List<XmlNode> within(String element) {
        var found = new ArrayList<XmlNode>();
        for (XmlNode child : children()) {
            if (child.name.equals(element) && child.children().isEmpty()) {
                found.add(child);
            } else {
                found.addAll(child.within(element));
            }
        }
        return found;
    }

    List<XmlNode> children() {
        return content.stream()
                .filter(XmlNode.class::isInstance)
                .map(XmlNode.class::cast)
                .toList();
    }

    /**
     * All text within, white space single, with a line feed for each {@code br} and a mark for each {@code sup}.
     *
     * @param before stands before a superscript
     * @param after stands behind it
     */
    String marked(String before, String after) {
        var text = new StringBuilder();
        append(text, before, after);
        return text.toString();
    }

    private void append(StringBuilder text, String before, String after) {
        read = true;
        for (Object part : content) {
            if (part instanceof XmlNode child) {
                boolean mark = child.name.equals("sup");
                text.append(child.name.equals("br") ? "\n" : mark ? before : "");
                child.append(text, before, after);
                text.append(mark ? after : "");
            } else {
                text.append(part.toString().replace('\n', ' ').replace('\r', ' '));
            }
        }
    }

    /** Takes the element as read with all that it holds. */
    void settle() {
        read = true;
        children().forEach(XmlNode::settle);
    }

    /** Gives the path of every element within that has a text of its own which nobody asked for. */
    void eachUnread(Consumer<String> paths) {
        children().forEach(child -> child.eachUnread(child.name, paths));
    }

    private void eachUnread(String path, Consumer<String> paths) {
        children().forEach(child -> child.eachUnread(path + "/" + child.name, paths));
        boolean text = content.stream().anyMatch(part -> part instanceof String string && !string.isBlank());
        if (!read && text) {
            paths.accept(path);
        }
    }
}
