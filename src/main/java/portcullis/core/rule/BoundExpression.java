package portcullis.core.rule;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An expression with the parameters of one basis. Since it is a pure function of few facts, and rows repeat them (a country, a
 * classification, a role), its decisions are remembered by their inputs, up to a bound; then it forgets them all and begins again.
 * Shared by all threads.
 */
final class BoundExpression {
    private static final int REMEMBERED = 4096;
    private static final int LONG_LIST = 8;

    private final Expression expression;
    private final Fact[] facts;
    private final Map<String, Object> parameters;
    private final SortedMap<String, String> shown;
    private final Map<Object, Expression.Decision> decisions = new ConcurrentHashMap<>();

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

    BoundExpression(Expression expression, Map<String, Object> values) {
        this.expression = expression;
        this.facts = expression.facts().toArray(Fact[]::new);
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
    }

    Expression expression() {
        return expression;
    }

    Expression.Decision decide(Facts told) {
        if (facts.length == 1) {
            return remembered(told.at(facts[0]), told);
        }
        return remembered(new Inputs(values(told)), told);
    }

    private Expression.Decision remembered(Object key, Facts told) {
        Expression.Decision known = decisions.get(key);
        if (known != null) {
            return known;
        }
        Expression.Decision decision = expression.decide(values(told), parameters);
        if (decisions.size() >= REMEMBERED) {
            decisions.clear();
        }
        decisions.put(key, decision);
        return decision;
    }

    private Object[] values(Facts told) {
        Object[] values = new Object[facts.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = told.at(facts[i]);
        }
        return values;
    }

    /** What it reads, for a trace: facts and parameters by name. */
    SortedMap<String, String> inputs(Facts told) {
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
