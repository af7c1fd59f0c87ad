package portcullis.core.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Decides which rules hold under a basis and binds them to its parameters; used once. */
final class Activation {
    private final Assembly assembly;
    private final Assembly.Binding binding;
    private final Mode mode;
    private final Optional<RulePack.Overlay> overlay;
    private final List<BoundRule> active = new ArrayList<>();
    private final List<RuleCard> dormant = new ArrayList<>();

    Activation(Assembly assembly, Map<String, Object> values, Mode mode, Optional<RulePack> scenario) {
        this.assembly = assembly;
        this.binding = new Assembly.Binding(values, new HashMap<>());
        this.mode = mode;
        this.overlay = scenario.flatMap(RulePack::overlay);
    }

    /** Takes a rule whose dates hold. */
    void add(RulePack pack, Rule rule) {
        boolean switchedOff = overlay.map(o -> o.off().contains(rule.id())).orElse(false);
        boolean switchedOn = overlay.map(o -> o.on().contains(rule.id())).orElse(false);
        boolean ofScenario = pack.overlay().isPresent();
        Bound when = assembly.bind(pack.name(), rule.when(), binding);
        var policies = new ArrayList<BoundRule.Policy>();
        for (Rule.PolicyChoice choice : rule.policies()) {
            policies.add(new BoundRule.Policy(assembly.bind(pack.name(), choice.when(), binding), choice.text()));
        }
        RuleState state =
                switchedOn || ofScenario ? RuleState.SCENARIO : rule.standing().state();
        RuleCard card = card(pack, rule, state, parameters(when, policies));
        if (!switchedOff && (switchedOn || ofScenario || holds(rule.standing().state()))) {
            active.add(new BoundRule(rule, card, when, policies));
        } else {
            dormant.add(card);
        }
    }

    private boolean holds(RuleState state) {
        return switch (state) {
            case IN_FORCE, GUIDANCE -> true;
            case CODIFIED_UNENFORCED -> mode == Mode.STRICT_CODIFIED;
            case SUSPENDED, PROPOSED, SCENARIO -> false;
        };
    }

    private SortedMap<String, String> parameters(Bound when, List<BoundRule.Policy> policies) {
        var expressions = new ArrayList<>(when.expressions());
        policies.forEach(policy -> expressions.addAll(policy.when().expressions()));
        var read = new TreeMap<String, String>();
        for (BoundExpression bound : expressions) {
            for (String name : bound.expression().parameters()) {
                Object value = binding.values().get(name);
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

    ActiveRules rules(LocalDate day, List<PackVersion> packs) {
        return new ActiveRules(day, active, dormant, packs);
    }
}
