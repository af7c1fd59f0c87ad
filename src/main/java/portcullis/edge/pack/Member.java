package portcullis.edge.pack;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import portcullis.core.rule.NearestName;

/**
 * A value in a pack file that knows its line and its name there. Strict: a mapping refuses keys that are not expected, and each
 * reading method refuses a value of another shape, with {@link Wrong}.
 */
record Member(Node node, String name) {
    /** A member that is not as it must be. */
    static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final int line;
        private final String where;

        Wrong(int line, String where, String what) {
            super(what);
            this.line = line;
            this.where = where;
        }

        int line() {
            return line;
        }

        String where() {
            return where;
        }
    }

    int line() {
        return node.getStartMark().getLine() + 1;
    }

    Wrong wrong(String what) {
        return new Wrong(line(), name, what);
    }

    String text() {
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            throw wrong("a text is expected here");
        }
        return scalar.getValue().strip();
    }

    boolean isScalar() {
        return node instanceof ScalarNode;
    }

    boolean isSequence() {
        return node instanceof SequenceNode;
    }

    LocalDate day() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeParseException e) {
            throw wrong("a day such as 2025-09-29 is expected, not '" + text() + "'");
        }
    }

    /** The constant of an enumeration by its name, in either case. */
    <E extends Enum<E>> E oneOf(Class<E> type) {
        var names = new ArrayList<String>();
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(text())) {
                return constant;
            }
            names.add(constant.name());
        }
        throw wrong("'" + text() + "' is none of " + names + NearestName.hint(text(), names));
    }

    List<Member> elements() {
        if (!(node instanceof SequenceNode sequence)) {
            throw wrong("a list is expected here");
        }
        return sequence.getValue().stream()
                .map(element -> new Member(element, name))
                .toList();
    }

    /** Texts as a list, or separated by commas or blanks in one text. */
    List<String> texts() {
        if (isSequence()) {
            return elements().stream().map(Member::text).toList();
        }
        return List.of(text().split("[,\\s]+"));
    }

    /** The members of a mapping by key, in the order of the file. */
    Map<String, Member> members() {
        if (!(node instanceof MappingNode mapping)) {
            throw wrong("a mapping of keys to values is expected here");
        }
        var members = new LinkedHashMap<String, Member>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw wrong("a key is a text");
            }
            String inner = name.isEmpty() ? key.getValue() : name + "." + key.getValue();
            if (members.put(key.getValue(), new Member(tuple.getValueNode(), inner)) != null) {
                throw new Wrong(key.getStartMark().getLine() + 1, name, "key '" + key.getValue() + "' stands twice");
            }
        }
        return members;
    }

    /** The members of a mapping that may have only these keys. */
    Keys keys(List<String> allowed) {
        Map<String, Member> members = members();
        for (Map.Entry<String, Member> member : members.entrySet()) {
            if (!allowed.contains(member.getKey())) {
                throw new Wrong(
                        member.getValue().line(),
                        name,
                        "unknown key '" + member.getKey() + "'" + NearestName.hint(member.getKey(), allowed));
            }
        }
        return new Keys(this, members);
    }

    /** A mapping whose keys were checked. */
    record Keys(Member of, Map<String, Member> members) {
        Optional<Member> find(String key) {
            return Optional.ofNullable(members.get(key));
        }

        Member get(String key) {
            return find(key).orElseThrow(() -> of.wrong("key '" + key + "' is missing"));
        }

        String text(String key) {
            return get(key).text();
        }

        /** The member read by a function, when it is there. */
        <T> Optional<T> find(String key, Function<Member, T> reading) {
            return find(key).map(reading);
        }

        /** A renamed copy, so that messages name the thing by what it is. */
        Keys as(String name) {
            return new Keys(new Member(of.node(), name), members);
        }
    }
}
