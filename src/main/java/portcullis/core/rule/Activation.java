package portcullis.core.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Decides which rules hold under a basis and binds them to its parameters; used once. */
final class Activation {
    private final Assembly assembly;
    private final Assembly.Binding binding;
    private final List<Doubtful> doubtful;
    private final Mode mode;
    private final List<RulePack.Overlay> overlays;
    private final List<Judge> active = new ArrayList<>();
    private final List<RuleCard> dormant = new ArrayList<>();

    /** A turn of the law that is not confirmed, with the parameters' values under each of its readings. */
    record Doubtful(
            RulePack.Confirmation confirmation, Map<String, Assembly.Binding> readings, Optional<String> governing) {}

    Activation(Assembly assembly, Map<String, Object> values, Mode mode, List<RulePack.Overlay> overlays) {
        this.assembly = assembly;
        this.binding = Assembly.Binding.of(values);
        this.doubtful = new ArrayList<>();
        this.mode = mode;
        this.overlays = List.copyOf(overlays);
    }

    /** Has every rule that reads the confirmation's parameter judged under each of its values. */
    void contest(RulePack.Confirmation confirmation, Optional<String> governing) {
        var readings = new TreeMap<String, Assembly.Binding>();
        for (String value : confirmation.either()) {
            readings.put(value, binding.reading(confirmation.parameter(), value));
        }
        doubtful.add(new Doubtful(confirmation, readings, governing));
    }

    /** Takes a rule whose dates hold. */
    void add(RulePack pack, Rule rule) {
        boolean switchedOff = overlays.stream().anyMatch(o -> o.off().contains(rule.id()));
        boolean switchedOn = overlays.stream().anyMatch(o -> o.on().contains(rule.id()));
        boolean ofScenario = pack.overlay().isPresent();
        RuleState state =
                switchedOn || ofScenario ? RuleState.SCENARIO : rule.standing().state();
        BoundRule bound = bound(pack, rule, state, binding);
        if (!switchedOff && (switchedOn || ofScenario || holds(rule.standing().state()))) {
            active.add(contested(pack, rule, state, bound));
        } else {
            dormant.add(bound.card());
        }
    }

    private Judge contested(RulePack pack, Rule rule, RuleState state, BoundRule bound) {
        for (Doubtful turn : doubtful) {
            if (bound.card().parameters().containsKey(turn.confirmation().parameter())) {
                var readings = new ArrayList<ContestedRule.Reading>();
                for (String value : turn.confirmation().either()) {
                    Assembly.Binding reading = turn.readings().getOrDefault(value, binding);
                    readings.add(new ContestedRule.Reading(value, bound(pack, rule, state, reading)));
                }
                return new ContestedRule(turn.confirmation(), readings, turn.governing());
            }
        }
        return bound;
    }

    private BoundRule bound(RulePack pack, Rule rule, RuleState state, Assembly.Binding with) {
        Bound when = assembly.bind(pack.name(), rule.when(), with);
        List<BoundRequirement> requires = requirements(pack, rule.requires(), with);
        var policies = new ArrayList<BoundRule.Policy>();
        for (Rule.PolicyChoice choice : rule.policies()) {
            policies.add(new BoundRule.Policy(
                    assembly.bind(pack.name(), choice.when(), with),
                    requirements(pack, choice.requires(), with),
                    choice.text()));
        }
        RuleCard card = card(pack, rule, state, parameters(expressions(when, requires, policies), with));
        return new BoundRule(rule, card, when, requires, policies, assembly.schema());
    }

    private List<BoundRequirement> requirements(RulePack pack, List<Rule.Requirement> requires, Assembly.Binding with) {
        return requires.stream()
                .map(requirement -> new BoundRequirement(
                        requirement.text(), requirement.when().map(when -> assembly.bind(pack.name(), when, with))))
                .toList();
    }

    private boolean holds(RuleState state) {
        return switch (state) {
            case IN_FORCE, GUIDANCE -> true;
            case CODIFIED_UNENFORCED -> mode == Mode.STRICT_CODIFIED;
            case SUSPENDED, PROPOSED, SCENARIO -> false;
        };
    }

    private static List<BoundExpression> expressions(
            Bound when, List<BoundRequirement> requires, List<BoundRule.Policy> policies) {
        var expressions = new ArrayList<>(when.expressions());
        var requirements = new ArrayList<>(requires);
        for (BoundRule.Policy policy : policies) {
            expressions.addAll(policy.when().expressions());
            requirements.addAll(policy.requires());
        }
        requirements.forEach(
                requirement -> requirement.when().ifPresent(bound -> expressions.addAll(bound.expressions())));
        return expressions;
    }

    private static SortedMap<String, String> parameters(List<BoundExpression> expressions, Assembly.Binding with) {
        var read = new TreeMap<String, String>();
        for (BoundExpression bound : expressions) {
            for (String name : bound.expression().parameters()) {
                Object value = with.values().get(name);
                read.put(name, value == null ? "unknown" : BoundExpression.whole(value));
            }
        }
        return read;
    }

    private static RuleCard card(RulePack pack, Rule rule, RuleState state, SortedMap<String, String> parameters) {
        Rule.Effect effect = rule.effect();
        return new RuleCard(
                rule.id(),
                pack.version().version(),
                rule.wording().title(),
                rule.wording().citation(),
                rule.wording().authority(),
                state,
                rule.standing().span().from(),
                rule.standing().span().to(),
                effect.outcome(),
                effect.policy(),
                effect.recommendation().orElse(effect.outcome().recommendation()),
                rule.wording().question(),
                parameters);
    }

    ActiveRules rules(LocalDate day, List<PackVersion> packs, List<Coming> coming) {
        return new ActiveRules(day, active, new ActiveRules.Book(dormant, packs, coming, binding.values()));
    }
}
