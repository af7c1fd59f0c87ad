package portcullis.core.rule;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * An expression with the parameters of one basis. It is a pure function of few facts, so its answer is remembered twice: beside the
 * facts, for the other rules that read it; and by its inputs, which rows repeat (a country, a classification, a role), up to a bound; then
 * it forgets them all and begins again. One that reads no fact is answered when the rules are bound. Shared by all threads.
 */
final class BoundExpression {
    private static final int REMEMBERED = 4096;
    private static final int LONG_LIST = 8;
    /** The kinds of plain inputs, and up to how many inputs they are counted: 256 combinations. */
    private static final int KINDS = 4;

    private static final int MOST_PLAIN = 4;

    private final Expression expression;
    private final Fact[] facts;
    private final Map<String, Object> parameters;
    private final SortedMap<String, String> shown;
    private final Map<Object, Answer> answers = new ConcurrentHashMap<>();
    private final @Nullable Answer[] plainly;
    private final Decided.Places places;
    private final int depth;
    private final int place;
    private final Optional<Answer> constant;

    /** The values of several facts together. */
    private static final class Inputs {
        private final Object[] values;
        private final int hash;

        Inputs(Object[] values) {
            this.values = values;
            this.hash = Arrays.hashCode(values);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Inputs inputs && hash == inputs.hash && Arrays.equals(values, inputs.values);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    BoundExpression(Expression expression, Map<String, Object> values, Decided.Places places) {
        this.expression = expression;
        this.places = places;
        this.depth = expression.facts().stream()
                .mapToInt(fact -> fact.scope().depth())
                .max()
                .orElse(0);
        this.place = places.next(depth);
        this.facts = expression.facts().toArray(Fact[]::new);
        this.plainly = new Answer[facts.length > MOST_PLAIN ? 0 : 1 << (2 * facts.length)];
        var read = new HashMap<String, Object>();
        var texts = new TreeMap<String, String>();
        for (String name : expression.parameters()) {
            Object value = values.get(name);
            if (value != null) {
                read.put(name, value);
            }
            texts.put(name, value == null ? "unknown" : brief(value));
        }
        this.parameters = Map.copyOf(read);
        this.shown = texts;
        this.constant = facts.length == 0
                ? Optional.of(new Answer(expression.decide(new Object[0], parameters)))
                : Optional.empty();
    }

    Expression expression() {
        return expression;
    }

    Answer answer(Facts told) {
        if (constant.isPresent()) {
            return constant.get();
        }
        Decided decided = told.decided(places, depth);
        Answer known = decided.at(depth, place);
        if (known == null) {
            known = remembered(told);
            decided.put(depth, place, known);
        }
        return known;
    }

    private Answer remembered(Facts told) {
        int plain = plain(told);
        if (plain < 0) {
            return byInputs(told);
        }
        Answer known = plainly[plain];
        if (known == null) {
            known = byInputs(told);
            plainly[plain] = known;
        }
        return known;
    }

    /** A number for the inputs where each is unknown, a flag, or empty, as most of a row's are; negative where one is something else. */
    private int plain(Facts told) {
        if (facts.length > MOST_PLAIN) {
            return -1;
        }
        int plain = 0;
        for (Fact fact : facts) {
            int kind = plain(told.at(fact));
            if (kind < 0) {
                return -1;
            }
            plain = plain * KINDS + kind;
        }
        return plain;
    }

    private static int plain(Object value) {
        if (value == Facts.UNKNOWN) {
            return 0;
        }
        if (value instanceof Boolean flag) {
            return flag ? 1 : 2;
        }
        if (value instanceof String text) {
            return text.isEmpty() ? 3 : -1;
        }
        return value instanceof List<?> list && list.isEmpty() ? 3 : -1;
    }

    private Answer byInputs(Facts told) {
        Object key = facts.length == 1 ? told.at(facts[0]) : new Inputs(values(told));
        Answer known = answers.get(key);
        if (known == null) {
            known = new Answer(expression.decide(values(told), parameters));
            if (answers.size() >= REMEMBERED) {
                answers.clear();
            }
            answers.put(key, known);
        }
        return known;
    }

    private Object[] values(Facts told) {
        Object[] values = new Object[facts.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = told.at(facts[i]);
        }
        return values;
    }

    /** The step of a trace that says what it came to under the name that a rule knows it by. */
    TraceStep step(String condition, Facts told) {
        return answer(told).step(condition, expression.text(), () -> inputs(told));
    }

    /** What it reads: facts and parameters by name. */
    private SortedMap<String, String> inputs(Facts told) {
        var inputs = new TreeMap<>(shown);
        for (Fact fact : facts) {
            Object value = told.at(fact);
            inputs.put(fact.path(), value == Facts.UNKNOWN ? "unknown" : whole(value));
        }
        return inputs;
    }

    /** A value as a reader sees it, whole. */
    static String whole(Object value) {
        if (value instanceof Double number) {
            return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
        if (value instanceof List<?> list) {
            return String.join(" ", list.stream().map(String::valueOf).toList());
        }
        return value.toString();
    }

    /** The same, with a long list cut to its first elements and its length: the rule's card has all of it. */
    private static String brief(Object value) {
        if (value instanceof List<?> list && list.size() > LONG_LIST) {
            return whole(list.subList(0, LONG_LIST)) + " … (" + list.size() + ")";
        }
        return whole(value);
    }
}
