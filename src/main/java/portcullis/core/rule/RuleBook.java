package portcullis.core.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * All rule packs and scenarios, compiled once: the law of every day they know of, and the what-ifs. Shared by all threads.
 *
 * <p>{@link #on} gives the rules that hold under a basis. The latest bases asked for are kept.
 */
public final class RuleBook {
    private static final int KEPT = 32;

    private final List<RulePack> packs;
    private final Map<String, RulePack> scenarios;
    private final Map<String, Parameter> parameters;
    private final Assembly assembly;
    private final Overrides overrides;
    private final Map<Asked, ActiveRules> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, ActiveRules> eldest) {
            return size() > KEPT;
        }
    };

    private record Asked(LocalDate day, Mode mode, Optional<String> scenario) {}

    /** Packs that cannot be used: all that is wrong with them at once. */
    public static final class Refused extends IllegalArgumentException {
        private static final long serialVersionUID = 1;
        private final transient List<PackProblem> problems;

        Refused(List<PackProblem> problems) {
            super(String.join("\n", problems.stream().map(PackProblem::toString).toList()));
            this.problems = List.copyOf(problems);
        }

        public List<PackProblem> problems() {
            return problems;
        }
    }

    private RuleBook(List<RulePack> packs, Map<String, Parameter> parameters, Assembly assembly, Overrides overrides) {
        this.packs = packs.stream().filter(pack -> pack.overlay().isEmpty()).toList();
        this.scenarios = new LinkedHashMap<>();
        for (RulePack pack : packs) {
            if (pack.overlay().isPresent()) {
                scenarios.put(pack.name(), pack);
            }
        }
        this.parameters = parameters;
        this.assembly = assembly;
        this.overrides = overrides;
    }

    /**
     * Checks and compiles packs.
     *
     * @param schema every fact that their conditions may read
     * @throws Refused naming pack, line and rule of all that is wrong
     */
    public static RuleBook of(List<RulePack> packs, FactSchema schema, Overrides overrides) {
        var assembly = new Assembly(List.copyOf(packs), schema);
        var problems = new ArrayList<>(assembly.problems());
        var parameters = new LinkedHashMap<String, Parameter>();
        for (RulePack pack : packs) {
            pack.parameters().forEach(parameter -> problems.addAll(ParameterCheck.of(pack, parameter)));
            if (pack.overlay().isEmpty()) {
                pack.parameters().forEach(parameter -> parameters.put(parameter.name(), parameter));
            }
        }
        overrides
                .parameters()
                .forEach((name, text) -> override(parameters, name, text).ifPresent(problems::add));
        if (problems.isEmpty()) {
            problems.addAll(ParameterCheck.joined(packs, parameters));
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        return new RuleBook(packs, parameters, assembly, overrides);
    }

    private static Optional<PackProblem> override(Map<String, Parameter> parameters, String name, String text) {
        Parameter parameter = parameters.get(name);
        if (parameter == null) {
            String hint = NearestName.hint(name, parameters.keySet());
            return Optional.of(new PackProblem("settings", 0, name, "there is no such parameter" + hint));
        }
        try {
            Object value = parameter.type().parse(text);
            if (!parameter.choices().isEmpty() && !parameter.choices().contains(text)) {
                throw new IllegalArgumentException("'" + text + "' is none of " + parameter.choices());
            }
            parameters.put(name, parameter.always(new Parameter.Plain(value)));
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(new PackProblem("settings", 0, name, String.valueOf(e.getMessage())));
        }
    }

    /** The packs in use, scenarios left out. */
    public List<PackVersion> packs() {
        return packs.stream().map(RulePack::version).toList();
    }

    /** The names that {@link #on} takes as scenario. */
    public Set<String> scenarios() {
        return new TreeSet<>(scenarios.keySet());
    }

    /**
     * The rules that hold on a day.
     *
     * @throws IllegalArgumentException when there is no such scenario
     */
    public ActiveRules on(LocalDate asOf, Mode mode, Optional<String> scenario) {
        var asked = new Asked(asOf, mode, scenario);
        synchronized (kept) {
            ActiveRules known = kept.get(asked);
            if (known == null) {
                known = activate(asked);
                kept.put(asked, known);
            }
            return known;
        }
    }

    /**
     * Checks what somebody asks for as a scenario.
     *
     * @throws IllegalArgumentException saying what is wrong with it and which there are
     */
    public void check(String asked) {
        for (WhatIf whatIf : WhatIf.parse(asked)) {
            whatIf.parameters(scenario(whatIf.scenario()));
        }
    }

    private ActiveRules activate(Asked asked) {
        var basis = new BasisOfLaw(packs, parameters, asked.day());
        for (WhatIf whatIf : asked.scenario().map(WhatIf::parse).orElse(List.of())) {
            basis.add(scenario(whatIf.scenario()), whatIf);
        }
        var activation = new Activation(assembly, basis.values(), asked.mode(), basis.overlays());
        basis.doubtful(overrides).forEach(activation::contest);
        for (RulePack pack : basis.all()) {
            for (Rule rule : pack.rules()) {
                if (rule.standing().span().holds(basis.dayOf(pack))) {
                    activation.add(pack, rule);
                }
            }
        }
        return activation.rules(
                asked.day(),
                basis.all().stream().map(RulePack::version).toList(),
                Coming.after(asked.day(), basis.all(), basis.doubtful(overrides).keySet()));
    }

    private RulePack scenario(String name) {
        RulePack pack = scenarios.get(name);
        if (pack == null) {
            throw new IllegalArgumentException("there is no scenario '" + name + "'"
                    + NearestName.hint(name, scenarios.keySet()) + "; there are " + scenarios());
        }
        return pack;
    }
}
