package portcullis.core.ownership;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts an owner chart into sentences, one sum for each party on the way to a listed one. */
final class ChartWords {
    private final OwnerChart chart;
    private final Regime regime;
    private final BigDecimal threshold;
    private final Set<Integer> certain;
    private final Set<Integer> perhaps;

    ChartWords(OwnerChart chart, Regime regime, BigDecimal threshold) {
        this.chart = chart;
        this.regime = regime;
        this.threshold = threshold;
        this.certain = chart.caught(regime, threshold, true);
        this.perhaps = new LinkedHashSet<>(chart.caught(regime, threshold, false));
        perhaps.addAll(certain);
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        var told = new LinkedHashSet<>(Set.of(0));
        var waiting = new ArrayDeque<>(List.of(0));
        while (!waiting.isEmpty()) {
            int owned = waiting.remove();
            List<OwnerChart.Link> counted = counted(owned);
            if (!counted.isEmpty()) {
                lines.add(sum(owned, counted));
            }
            for (OwnerChart.Link link : counted) {
                boolean own = chart.nodes().get(link.owner()).perhaps().contains(regime);
                if (!own && told.add(link.owner())) {
                    waiting.add(link.owner());
                }
            }
        }
        return lines;
    }

    private List<OwnerChart.Link> counted(int owned) {
        return chart.into(owned).stream()
                .filter(link -> perhaps.contains(link.owner()))
                .filter(link -> link.counted().most().signum() > 0)
                .toList();
    }

    private String sum(int owned, List<OwnerChart.Link> counted) {
        var tally = new Tally();
        for (OwnerChart.Link link : chart.into(owned)) {
            tally.add(link.counted(), certain.contains(link.owner()), perhaps.contains(link.owner()));
        }
        String parts = counted.stream().map(this::part).collect(Collectors.joining(" + "));
        return chart.nodes().get(owned).name() + ": " + parts + " = " + tally.share() + verdict(tally.share());
    }

    private String verdict(Share share) {
        String percent = threshold.stripTrailingZeros().toPlainString() + " %";
        if (share.reaches(threshold)) {
            return ", which reaches " + percent;
        }
        return share.mayReach(threshold) ? ", which may reach " + percent : ", which is below " + percent;
    }

    private String part(OwnerChart.Link link) {
        return link.counted() + " of " + who(link.owner()) + said(link);
    }

    private String who(int number) {
        OwnerChart.Node owner = chart.nodes().get(number);
        if (owner.certain().contains(regime)) {
            return owner.name() + " [" + listed(owner) + "]";
        }
        if (owner.perhaps().contains(regime)) {
            return owner.name() + " [may be " + listed(owner) + "]";
        }
        return owner.name() + (certain.contains(number) ? " [caught]" : " [may be caught]");
    }

    private static String listed(OwnerChart.Node owner) {
        return owner.listed().map(as -> as.list().title() + ": " + as.name()).orElse("listed");
    }

    private static String said(OwnerChart.Link link) {
        String said = link.sources().stream()
                .map(source -> source.where()
                        + source.day().map(day -> ", " + day).orElse("")
                        + (source.indirect() ? ", indirect" : "")
                        + (source.interest() == Interest.OWNERSHIP
                                ? ""
                                : ", " + source.interest().title()))
                .collect(Collectors.joining("; "));
        return said.isEmpty() ? "" : " (" + said + ")";
    }
}
