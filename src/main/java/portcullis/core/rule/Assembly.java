package portcullis.core.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Packs put together and checked: every name resolves, every expression compiles, no two versions of a rule hold on one day. */
final class Assembly {
    private final List<RulePack> packs;
    private final Map<String, Condition.Named> conditions = new LinkedHashMap<>();
    private final Map<String, FactType> types = new LinkedHashMap<>();
    private final List<PackProblem> problems = new ArrayList<>();
    private final Expressions expressions;
    private final FactSchema schema;

    Assembly(List<RulePack> packs, FactSchema schema) {
        this.packs = packs;
        this.schema = schema;
        packs.forEach(this::addNames);
        this.expressions = new Expressions(schema, types);
        packs.forEach(this::check);
        checkVersions();
    }

    List<PackProblem> problems() {
        return problems;
    }

    FactSchema schema() {
        return schema;
    }

    Map<String, FactType> types() {
        return types;
    }

    private void addNames(RulePack pack) {
        pack.conditions().forEach((name, condition) -> conditions.put(pack.name() + "." + name, condition));
        for (Parameter parameter : pack.parameters()) {
            FactType earlier = types.put(parameter.name(), parameter.type());
            boolean replaces = pack.overlay().isPresent();
            if (earlier != null && (!replaces || earlier != parameter.type())) {
                problem(pack, parameter.line(), "parameter " + parameter.name(), "is given twice, or as another type");
            }
        }
    }

    private void check(RulePack pack) {
        pack.conditions().forEach((name, condition) -> compiled(pack, condition, "condition " + name));
        for (Rule rule : pack.rules()) {
            check(pack, rule, rule.when());
            check(pack, rule, rule.requires());
            rule.policies().forEach(choice -> {
                check(pack, rule, choice.when());
                check(pack, rule, choice.requires());
            });
        }
        pack.overlay().ifPresent(overlay -> {
            overlay.on().forEach(id -> checkSwitch(pack, id));
            overlay.off().forEach(id -> checkSwitch(pack, id));
            overlay.pins().keySet().forEach(name -> checkPin(pack, name));
        });
        pack.confirmations().forEach(confirmation -> checkConfirmation(pack, confirmation));
    }

    private void check(RulePack pack, Rule rule, Condition condition) {
        if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> check(pack, rule, part));
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(part -> check(pack, rule, part));
        } else if (condition instanceof Condition.Not not) {
            check(pack, rule, not.part());
        } else if (condition instanceof Condition.Reference reference) {
            Optional<Condition.Named> named = named(pack.name(), reference);
            if (named.isEmpty()) {
                problem(pack, reference.line(), "rule " + rule.id(), unknownCondition(pack, reference));
            } else {
                checkScope(pack, rule, named.get(), reference.line());
            }
        } else if (condition instanceof Condition.Named named) {
            compiled(pack, named, "rule " + rule.id() + ", condition " + named.name());
            checkScope(pack, rule, named, named.line());
        }
    }

    private void check(RulePack pack, Rule rule, List<Rule.Requirement> requires) {
        requires.forEach(requirement -> requirement.when().ifPresent(when -> check(pack, rule, when)));
    }

    private String unknownCondition(RulePack pack, Condition.Reference reference) {
        var known = new ArrayList<>(conditions.keySet());
        known.addAll(pack.conditions().keySet());
        return "there is no condition '" + reference.name() + "'" + NearestName.hint(reference.name(), known);
    }

    private void checkScope(RulePack pack, Rule rule, Condition.Named condition, int line) {
        expression(condition).ifPresent(expression -> {
            for (Fact fact : expression.facts()) {
                if (!rule.scope().sees(fact.scope())) {
                    String what = "condition '" + condition.name() + "' reads the fact " + fact.path() + " of scope "
                            + fact.scope() + ", which a rule of scope " + rule.scope() + " does not see";
                    problem(pack, line, "rule " + rule.id(), what);
                }
            }
        });
    }

    private void checkSwitch(RulePack pack, String id) {
        var known = new ArrayList<String>();
        packs.forEach(each -> each.rules().forEach(rule -> known.add(rule.id())));
        if (!known.contains(id)) {
            problem(pack, 0, "switch", "there is no rule '" + id + "'" + NearestName.hint(id, known));
        }
    }

    private void checkPin(RulePack pack, String name) {
        List<String> known = packs.stream().map(RulePack::name).toList();
        if (!known.contains(name)) {
            problem(pack, 0, "pin", "there is no pack '" + name + "'" + NearestName.hint(name, known));
        }
    }

    private void checkConfirmation(RulePack pack, RulePack.Confirmation confirmation) {
        String where = "confirmation of " + confirmation.parameter();
        if (types.get(confirmation.parameter()) != FactType.TEXT) {
            problem(pack, confirmation.line(), where, "there is no parameter of that name and of type text");
        } else if (confirmation.either().size() < 2) {
            problem(pack, confirmation.line(), where, "two values or more are to be told apart");
        }
    }

    private void checkVersions() {
        var seen = new HashMap<String, List<Rule>>();
        for (RulePack pack : packs) {
            for (Rule rule : pack.rules()) {
                List<Rule> earlier = seen.computeIfAbsent(rule.id(), id -> new ArrayList<>());
                for (Rule other : earlier) {
                    if (other.standing().span().meets(rule.standing().span())) {
                        problem(pack, rule.line(), "rule " + rule.id(), "two versions hold on the same day");
                    }
                }
                earlier.add(rule);
            }
        }
    }

    private void compiled(RulePack pack, Condition.Named condition, String where) {
        try {
            expressions.compile(condition.expression());
        } catch (Expressions.Refused e) {
            problem(pack, condition.line(), where, String.valueOf(e.getMessage()));
        }
    }

    private Optional<Expression> expression(Condition.Named condition) {
        try {
            return Optional.of(expressions.compile(condition.expression()));
        } catch (Expressions.Refused e) {
            return Optional.empty();
        }
    }

    private Optional<Condition.Named> named(String pack, Condition.Reference reference) {
        Condition.Named own = conditions.get(pack + "." + reference.name());
        return Optional.ofNullable(own != null ? own : conditions.get(reference.name()));
    }

    private void problem(RulePack pack, int line, String where, String what) {
        problems.add(new PackProblem(pack.name(), line, where, what));
    }

    /** Binds a condition to parameter values; expressions of the same text share what they remember. */
    Bound bind(String pack, Condition condition, Binding binding) {
        if (condition instanceof Condition.All all) {
            return new Bound.Many(Truth.FALSE, bindAll(pack, all.parts(), binding));
        }
        if (condition instanceof Condition.Any any) {
            return new Bound.Many(Truth.TRUE, bindAll(pack, any.parts(), binding));
        }
        if (condition instanceof Condition.Not not) {
            return new Bound.Not(bind(pack, not.part(), binding));
        }
        if (condition instanceof Condition.Reference reference) {
            return leaf(reference.name(), named(pack, reference).orElseThrow(), binding);
        }
        var named = (Condition.Named) condition;
        return leaf(named.name(), named, binding);
    }

    private List<Bound> bindAll(String pack, List<Condition> parts, Binding binding) {
        return parts.stream().map(part -> bind(pack, part, binding)).toList();
    }

    private Bound leaf(String name, Condition.Named named, Binding binding) {
        Expression expression = expression(named).orElseThrow();
        return new Bound.Leaf(name, binding.bound(expression));
    }

    /**
     * Parameter values of a basis, and what was bound to them so far.
     *
     * @param other another reading of the law that differs in one parameter; what does not read it is shared with that reading
     */
    record Binding(
            Map<String, Object> values,
            Map<String, BoundExpression> bound,
            Decided.Places places,
            Optional<Reading> other) {

        /** The values that a parameter makes differ from, and the parameter. */
        record Reading(Binding base, String parameter) {}

        static Binding of(Map<String, Object> values) {
            return new Binding(values, new HashMap<>(), new Decided.Places(), Optional.empty());
        }

        /** The same with another value of one parameter. */
        Binding reading(String parameter, Object value) {
            var changed = new HashMap<>(values);
            changed.put(parameter, value);
            return new Binding(changed, new HashMap<>(), places, Optional.of(new Reading(this, parameter)));
        }

        BoundExpression bound(Expression expression) {
            Optional<Reading> same =
                    other.filter(reading -> !expression.parameters().contains(reading.parameter()));
            return same.isPresent()
                    ? same.get().base().bound(expression)
                    : bound.computeIfAbsent(expression.text(), text -> new BoundExpression(expression, values, places));
        }
    }
}
