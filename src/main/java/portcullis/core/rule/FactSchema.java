package portcullis.core.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every fact that a condition may read; a name that is not here is refused when the pack loads. Immutable once built. */
public final class FactSchema {
    private final Map<String, Fact> facts;

    private FactSchema(Map<String, Fact> facts) {
        this.facts = Collections.unmodifiableMap(facts);
    }

    public Optional<Fact> find(String path) {
        return Optional.ofNullable(facts.get(path));
    }

    /** All facts in the order of their definition. */
    public Collection<Fact> all() {
        return facts.values();
    }

    /** What to ask for missing facts: their own questions, and the names of those that have none. */
    String ask(Collection<String> missing) {
        var words = new ArrayList<String>();
        var names = new ArrayList<String>();
        for (String path : missing) {
            String question = find(path).map(Fact::question).orElse("");
            (question.isEmpty() ? names : words).add(question.isEmpty() ? path : question);
        }
        if (!names.isEmpty()) {
            words.add("State " + String.join(", ", names) + ".");
        }
        return String.join(" ", words);
    }

    int size() {
        return facts.size();
    }

    /** Defines facts one after another. */
    public static final class Builder {
        private final List<Fact> facts = new ArrayList<>();

        public Fact row(String path, FactType type) {
            return add(path, type, Scope.ROW, path);
        }

        public Fact party(String path, FactType type) {
            return add(path, type, Scope.PARTY, path);
        }

        public Fact match(String path, FactType type) {
            return add(path, type, Scope.MATCH, path);
        }

        public Fact group(String path, FactType type) {
            return add(path, type, Scope.GROUP, path);
        }

        /** A fact of the row that is worked out; when it is missing, another field is what to ask for. */
        public Fact derived(String path, FactType type, String asks) {
            return add(path, type, Scope.ROW, asks);
        }

        private Fact add(String path, FactType type, Scope scope, String asks) {
            var fact = new Fact(path, type, scope, facts.size(), asks, "");
            facts.add(fact);
            return fact;
        }

        /** A fact of the row with the question to ask for it. */
        public Fact row(String path, FactType type, String question) {
            Fact fact = row(path, type).asking(question);
            facts.set(fact.slot(), fact);
            return fact;
        }

        public FactSchema build() {
            var byPath = new LinkedHashMap<String, Fact>();
            for (Fact fact : facts) {
                if (byPath.put(fact.path(), fact) != null) {
                    throw new IllegalArgumentException("fact " + fact.path() + " is defined twice");
                }
            }
            return new FactSchema(byPath);
        }
    }
}
