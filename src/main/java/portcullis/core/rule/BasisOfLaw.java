package portcullis.core.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The packs and parameters of one day, with the scenarios that were asked for laid over them in their order; used once. */
final class BasisOfLaw {
    private final LocalDate day;
    private final List<RulePack> packs;
    private final Map<String, Parameter> parameters;
    private final Map<String, String> packOf = new HashMap<>();
    private final Map<String, LocalDate> pins = new HashMap<>();
    private final List<RulePack.Overlay> overlays = new ArrayList<>();

    BasisOfLaw(List<RulePack> packs, Map<String, Parameter> parameters, LocalDate day) {
        this.day = day;
        this.packs = new ArrayList<>(packs);
        this.parameters = new LinkedHashMap<>(parameters);
        for (RulePack pack : packs) {
            pack.parameters().forEach(parameter -> packOf.put(parameter.name(), pack.name()));
        }
    }

    void add(RulePack scenario, WhatIf whatIf) {
        if (packs.contains(scenario)) {
            throw new IllegalArgumentException("scenario '" + scenario.name() + "' is asked for twice");
        }
        RulePack.Overlay overlay = scenario.overlay().orElseThrow();
        packs.add(scenario);
        overlays.add(overlay);
        overlay.pins()
                .forEach((pack, last) -> pins.merge(pack, last, (one, other) -> one.isBefore(other) ? one : other));
        for (Parameter parameter : whatIf.parameters(scenario)) {
            parameters.put(parameter.name(), parameter);
            packOf.put(parameter.name(), scenario.name());
        }
    }

    List<RulePack> all() {
        return packs;
    }

    List<RulePack.Overlay> overlays() {
        return overlays;
    }

    /** The day whose law a pack gives: the day asked for, or the day after which a scenario lets nothing of it change. */
    LocalDate dayOf(RulePack pack) {
        return dayOf(pack.name());
    }

    private LocalDate dayOf(String pack) {
        LocalDate last = pins.getOrDefault(pack, day);
        return last.isBefore(day) ? last : day;
    }

    Map<String, Object> values() {
        return ParameterValues.on(parameters, name -> dayOf(packOf.getOrDefault(name, "")));
    }

    /** The turns that are still open on the day, each with the reading to go by where a setting gives one without saying why. */
    Map<RulePack.Confirmation, Optional<String>> doubtful(Overrides overrides) {
        Map<String, Object> values = values();
        var doubtful = new LinkedHashMap<RulePack.Confirmation, Optional<String>>();
        for (RulePack pack : packs) {
            for (RulePack.Confirmation turn : pack.confirmations()) {
                boolean scenarioSays =
                        !packOf.getOrDefault(turn.parameter(), "").equals(pack.name());
                boolean confirmed = overrides.citations().containsKey(turn.parameter());
                String value = String.valueOf(values.get(turn.parameter()));
                boolean open = value.equals(turn.open());
                if (turn.span().holds(dayOf(pack)) && !scenarioSays && (open || !confirmed)) {
                    doubtful.put(turn, open ? Optional.empty() : Optional.of(value));
                }
            }
        }
        return doubtful;
    }
}
