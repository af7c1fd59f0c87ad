package portcullis.core.screen;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import portcullis.core.ownership.Holdings;
import portcullis.core.ownership.Inherited;
import portcullis.core.ownership.ListedShare;
import portcullis.core.ownership.OwnerChart;
import portcullis.core.ownership.Regime;
import portcullis.core.rule.TraceStep;
import portcullis.core.rule.Truth;

/** Adds to the trace of a rule that reads of owners who holds what of whom, so that its figures can be followed. */
final class OwnershipTrace {
    private static final String OF_OWNERS = "ownership.";
    private static final String OF_BLOCKED = "ownership.blocked";

    private OwnershipTrace() {}

    /** Whether a rule reads what owners hold under the export regulations. */
    static boolean isByOwners(List<TraceStep> steps) {
        return reads(steps, Regime.EAR);
    }

    private static boolean reads(List<TraceStep> steps, Regime regime) {
        for (TraceStep step : steps) {
            for (String name : step.inputs().tailMap(OF_OWNERS).keySet()) {
                if (!name.startsWith(OF_OWNERS)) {
                    break;
                }
                if (name.startsWith(OF_BLOCKED) == (regime == Regime.OFAC)) {
                    return true;
                }
            }
        }
        return false;
    }

    static List<TraceStep> more(List<TraceStep> steps, Holdings holdings) {
        if (holdings.chart().isEmpty()) {
            return steps;
        }
        var longer = new ArrayList<>(steps);
        for (Regime regime : Regime.values()) {
            if (reads(steps, regime)) {
                add(longer, holdings, regime);
            }
        }
        return longer;
    }

    private static void add(List<TraceStep> steps, Holdings holdings, Regime regime) {
        ListedShare share = holdings.of(regime);
        BigDecimal threshold = share.threshold();
        OwnerChart chart = holdings.chart().orElseThrow();
        for (String sentence : chart.says(regime, threshold)) {
            steps.add(new TraceStep("owners (" + regime.title() + ")", sentence, new TreeMap<>(), truth(share)));
        }
        Inherited inherited = holdings.inherited();
        if (regime == Regime.EAR && inherited.requirement().isPresent()) {
            steps.add(new TraceStep(
                    "strictest license requirement of the listed owners",
                    inherited.requirement().orElseThrow(),
                    new TreeMap<>(),
                    Truth.TRUE));
        }
    }

    private static Truth truth(ListedShare share) {
        return share.reaches()
                .map(reached -> reached ? Truth.TRUE : Truth.FALSE)
                .asOptional()
                .orElse(Truth.UNKNOWN);
    }
}
