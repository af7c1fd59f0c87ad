package portcullis.core.rule;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelReference;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelStandardFunctions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Compiles expressions against the facts and parameters there are; the same text is compiled once. Used while packs load. */
final class Expressions {
    private static final CelOptions OPTIONS =
            CelOptions.current().enableUnknownTracking(true).build();
    private static final Pattern TEXT_LITERAL = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern PATH = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(?:\\.[A-Za-z_][A-Za-z0-9_]*)+(?!\\()");

    private final FactSchema schema;
    private final Map<String, FactType> parameters;
    private final CelCompiler compiler;
    private final CelRuntime runtime;
    private final Map<String, Expression> compiled = new HashMap<>();

    /** An expression that cannot be used, and why. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        Refused(String message, Throwable cause) {
            super(message, cause);
        }
    }

    Expressions(FactSchema schema, Map<String, FactType> parameters) {
        this.schema = schema;
        this.parameters = Map.copyOf(parameters);
        var builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardMacros(CelStandardMacro.EXISTS, CelStandardMacro.ALL)
                .setResultType(SimpleType.BOOL);
        schema.all().forEach(fact -> builder.addVar(fact.path(), fact.type().cel()));
        parameters.forEach((name, type) -> builder.addVar(name, type.cel()));
        this.compiler = builder.build();
        this.runtime = CelRuntimeFactory.legacyCelRuntimeBuilder()
                .setOptions(OPTIONS)
                .setStandardEnvironmentEnabled(false)
                .setStandardFunctions(CelStandardFunctions.newBuilder()
                        .excludeFunctions(CelStandardFunctions.StandardFunction.MATCHES)
                        .build())
                .addFunctionBindings(Patterns.bindings())
                .build();
    }

    Expression compile(String text) throws Refused {
        Expression known = compiled.get(text);
        if (known != null) {
            return known;
        }
        CelValidationResult checked = compiler.compile(text);
        if (checked.hasError()) {
            throw new Refused(brief(checked.getErrorString()) + misspelled(text), new IllegalArgumentException(text));
        }
        try {
            Expression expression = of(text, checked.getAst());
            tryOut(expression);
            compiled.put(text, expression);
            return expression;
        } catch (CelValidationException | CelEvaluationException | IllegalStateException e) {
            throw new Refused(String.valueOf(e.getMessage()), e);
        }
    }

    private Expression of(String text, CelAbstractSyntaxTree tree) throws CelEvaluationException {
        Map<Long, CelReference> references = tree.getReferenceMap();
        var names = new TreeSet<String>();
        references.values().forEach(reference -> names.add(reference.name()));
        var facts = new ArrayList<Fact>();
        var read = new ArrayList<String>();
        for (String name : names) {
            Optional<Fact> fact = schema.find(name);
            fact.ifPresent(facts::add);
            if (fact.isEmpty() && parameters.containsKey(name)) {
                read.add(name);
            }
        }
        return new Expression(text, List.copyOf(facts), List.copyOf(read), runtime.createProgram(tree));
    }

    /** Evaluates once on blank values, so that a wrong pattern shows when the pack loads and not on a row. */
    private void tryOut(Expression expression) {
        Object[] inputs =
                expression.facts().stream().map(fact -> fact.type().blank()).toArray();
        var values = new HashMap<String, Object>();
        for (String parameter : expression.parameters()) {
            values.put(parameter, type(parameter).blank());
        }
        expression.decide(inputs, values);
    }

    private FactType type(String parameter) {
        FactType type = parameters.get(parameter);
        if (type == null) {
            throw new IllegalStateException("no parameter " + parameter);
        }
        return type;
    }

    private static String brief(String error) {
        int end = error.indexOf('\n');
        String line = end < 0 ? error : error.substring(0, end);
        return line.replace("ERROR: <input>:1:", "at column ");
    }

    private String misspelled(String text) {
        var known = new TreeSet<>(parameters.keySet());
        schema.all().forEach(fact -> known.add(fact.path()));
        var paths = PATH.matcher(TEXT_LITERAL.matcher(text).replaceAll("''"));
        while (paths.find()) {
            if (!known.contains(paths.group())) {
                return "; no fact or parameter '" + paths.group() + "'" + NearestName.hint(paths.group(), known);
            }
        }
        return "";
    }
}
