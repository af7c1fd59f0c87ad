package portcullis.core.screen;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import portcullis.core.ownership.Regime;
import portcullis.core.ownership.Threshold;
import portcullis.core.rule.ActiveRules;

/** What the rule packs say of owners: from how many percent on they count, and under which sanctions programs. */
final class OwnershipLaw {
    private static final Map<Regime, String> THRESHOLDS =
            new EnumMap<>(Map.of(Regime.EAR, "affiliates.threshold", Regime.OFAC, "blocked.threshold"));
    private static final String PROGRAMS = "ear.sdnPrograms";

    private OwnershipLaw() {}

    static Threshold threshold(ActiveRules rules) {
        var percent = new EnumMap<Regime, BigDecimal>(Threshold.STANDARD.percent());
        THRESHOLDS.forEach((regime, name) -> rules.parameter(name)
                .filter(Number.class::isInstance)
                .ifPresent(figure -> percent.put(regime, new BigDecimal(figure.toString()))));
        return new Threshold(percent);
    }

    /** The programs of 744.8(a)(1) on the day; none where the packs do not say, and then all programs count. */
    static Set<String> programs(ActiveRules rules) {
        var programs = new HashSet<String>();
        rules.parameter(PROGRAMS)
                .filter(List.class::isInstance)
                .map(List.class::cast)
                .ifPresent(list -> {
                    for (Object program : list) {
                        programs.add(program.toString());
                    }
                });
        return programs;
    }
}
