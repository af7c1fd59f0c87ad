package portcullis.core.rule;

import dev.cel.runtime.CelAttribute;
import dev.cel.runtime.CelAttributePattern;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.CelVariableResolver;
import dev.cel.runtime.UnknownContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * One compiled expression and what it reads. A pure function of its facts and parameters, safe for all threads.
 *
 * @param facts in alphabetical order of their paths
 * @param parameters names in alphabetical order
 */
record Expression(String text, List<Fact> facts, List<String> parameters, CelRuntime.Program program) {

    /** What an expression came to; missing are the paths whose absence left it unknown. */
    record Decision(Truth truth, List<String> missing) {
        static final Decision TRUE = new Decision(Truth.TRUE, List.of());
        static final Decision FALSE = new Decision(Truth.FALSE, List.of());
    }

    /**
     * Decides the expression.
     *
     * @param inputs the values of {@link #facts}, in their order; {@link Facts#UNKNOWN} for what is not known
     * @param values the parameters' values; one that is not there is unknown
     */
    Decision decide(Object[] inputs, Map<String, Object> values) {
        var unknown = new ArrayList<CelAttributePattern>();
        for (int i = 0; i < inputs.length; i++) {
            if (inputs[i] == Facts.UNKNOWN) {
                unknown.add(pattern(facts.get(i).path()));
            }
        }
        for (String parameter : parameters) {
            if (!values.containsKey(parameter)) {
                unknown.add(pattern(parameter));
            }
        }
        return decide(name -> find(name, inputs, values), unknown);
    }

    private Decision decide(CelVariableResolver resolver, Collection<CelAttributePattern> unknown) {
        Object result;
        try {
            result = program.advanceEvaluation(UnknownContext.create(resolver, unknown));
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("the condition '" + text + "' cannot be evaluated: " + e.getMessage(), e);
        }
        if (result instanceof Boolean value) {
            return value ? Decision.TRUE : Decision.FALSE;
        }
        if (result instanceof CelUnknownSet set) {
            Collection<CelAttribute> attributes = set.attributes();
            var missing = new TreeSet<String>();
            attributes.forEach(attribute -> missing.add(asked(attribute.toString())));
            return new Decision(Truth.UNKNOWN, List.copyOf(missing));
        }
        throw new IllegalStateException("the condition '" + text + "' gave " + result + " in place of a truth");
    }

    private String asked(String path) {
        return facts.stream()
                .filter(fact -> fact.path().equals(path))
                .map(Fact::asks)
                .findFirst()
                .orElse(path);
    }

    private Optional<Object> find(String name, Object[] inputs, Map<String, Object> values) {
        for (int i = 0; i < inputs.length; i++) {
            if (facts.get(i).path().equals(name)) {
                return inputs[i] == Facts.UNKNOWN ? Optional.empty() : Optional.of(inputs[i]);
            }
        }
        return Optional.ofNullable(values.get(name));
    }

    private static CelAttributePattern pattern(String name) {
        return CelAttributePattern.fromQualifiedIdentifier(name);
    }
}
