package portcullis.edge.faces.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import portcullis.core.ownership.Interest;
import portcullis.core.ownership.OwnerChart;

/**
 * One line of an owner chart drawn as a tree: a party, what it holds of the one above it, and who says so.
 *
 * @param level 1 for the party itself, 2 for its owners, and so on
 * @param holds empty for the party itself
 * @param listed as whom it stands on a list, if it does or may
 * @param certain whether it certainly does
 * @param shownAbove whether its own owners stand at an earlier line: a circle, or two ways to the same owner
 */
public record OwnerLine(
        int level,
        String name,
        String holds,
        List<String> sources,
        Optional<OwnerChart.ListedAs> listed,
        boolean certain,
        boolean shownAbove) {
    private static final int DEEPEST = 6;

    public OwnerLine {
        sources = List.copyOf(sources);
    }

    /** How far the line is moved in; a very deep tree is moved in no further. */
    public int depth() {
        return Math.min(level - 1, DEEPEST);
    }

    /** The chart from its party to the last owner, each owner behind whom it owns something of. */
    public static List<OwnerLine> of(OwnerChart chart) {
        var lines = new ArrayList<OwnerLine>();
        var shown = new HashSet<>(Set.of(0));
        lines.add(line(chart, 0, 1, Optional.empty(), false));
        add(chart, 0, 2, shown, lines);
        return lines;
    }

    private static void add(OwnerChart chart, int owned, int level, Set<Integer> shown, List<OwnerLine> lines) {
        for (OwnerChart.Link link : chart.links()) {
            if (link.owned() == owned) {
                boolean again = !shown.add(link.owner());
                lines.add(line(chart, link.owner(), level, Optional.of(link), again));
                if (!again) {
                    add(chart, link.owner(), level + 1, shown, lines);
                }
            }
        }
    }

    private static OwnerLine line(
            OwnerChart chart, int number, int level, Optional<OwnerChart.Link> link, boolean again) {
        OwnerChart.Node node = chart.nodes().get(number);
        return new OwnerLine(
                level,
                node.name(),
                link.map(held -> held.counted().toString()).orElse(""),
                link.map(held -> held.sources().stream().map(OwnerLine::said).toList())
                        .orElse(List.of()),
                node.listed(),
                !node.certain().isEmpty(),
                again);
    }

    private static String said(OwnerChart.Source source) {
        var parts = new ArrayList<String>();
        parts.add(source.stated().toString());
        if (source.indirect()) {
            parts.add("indirect");
        }
        if (source.interest() != Interest.OWNERSHIP) {
            parts.add(source.interest().title());
        }
        source.day().ifPresent(day -> parts.add(day.toString()));
        parts.add(source.where());
        parts.add(source.source());
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
