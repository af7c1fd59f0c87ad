package portcullis.core.ownership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import portcullis.core.match.Score;
import portcullis.core.watchlist.ListCode;

/**
 * Who owns a party, and who owns those, up to the listed parties: the evidence of the 50 percent rules. Its figures are computed
 * from its links, never stored beside them. The party itself is number 0; owners that lead to no listed party appear only where
 * their share leaves less for others.
 *
 * @param nodes the parties by number
 * @param links who holds what of whom, by owned party, then by owner
 * @param left how many links the chart does not show because it would have become too large; figures then are not recomputed
 */
public record OwnerChart(List<Node> nodes, List<Link> links, int left) {
    public OwnerChart {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    /**
     * A party of the chart.
     *
     * @param certain the rules for which the party itself certainly stands on a list
     * @param perhaps the rules for which it does or may
     * @param listed as whom, if anybody
     */
    public record Node(String name, Set<Regime> certain, Set<Regime> perhaps, Optional<ListedAs> listed) {
        public Node {
            certain = Set.copyOf(certain);
            perhaps = Set.copyOf(perhaps);
        }
    }

    /** The listing that an owner is, or may be. */
    public record ListedAs(ListCode list, String id, String name, String editionId, Score score) {}

    /**
     * A holding.
     *
     * @param counted what a 50 percent rule may count of it
     * @param sources what it rests on
     */
    public record Link(int owner, int owned, Share counted, List<Source> sources) {
        public Link {
            sources = List.copyOf(sources);
        }
    }

    /** One statement, as the chart tells it. */
    public record Source(
            Share stated, Interest interest, boolean indirect, Optional<LocalDate> day, String where, String source) {}

    /** A party behind which no listed one is known. */
    public static OwnerChart alone(String name) {
        return new OwnerChart(List.of(new Node(name, Set.of(), Set.of(), Optional.empty())), List.of(), 0);
    }

    /** What listed owners hold of the party itself, computed from the links level by level. */
    public Share figure(Regime regime, BigDecimal threshold) {
        return share(0, caught(regime, threshold, true), caught(regime, threshold, false));
    }

    /** The numbers of the parties that count as listed: those that are, and those that such parties own enough of. */
    public Set<Integer> caught(Regime regime, BigDecimal threshold, boolean certainly) {
        Set<Integer> caught = new HashSet<>();
        for (int number = 0; number < nodes.size(); number++) {
            Node node = nodes.get(number);
            if ((certainly ? node.certain() : node.perhaps()).contains(regime)) {
                caught.add(number);
            }
        }
        boolean more = true;
        while (more) {
            more = false;
            for (int number = 0; number < nodes.size(); number++) {
                Share share = share(number, caught, caught);
                boolean reaches = certainly ? share.reaches(threshold) : share.mayReach(threshold);
                more |= reaches && caught.add(number);
            }
        }
        return caught;
    }

    private Share share(int owned, Set<Integer> certain, Set<Integer> perhaps) {
        var tally = new Tally();
        for (Link link : links) {
            if (link.owned() == owned) {
                tally.add(link.counted(), certain.contains(link.owner()), perhaps.contains(link.owner()));
            }
        }
        return tally.share();
    }

    /** The figures for one rule in sentences, the party first: whose shares add up to what, and where that is said. */
    public List<String> says(Regime regime, BigDecimal threshold) {
        return new ChartWords(this, regime, threshold).lines();
    }

    /** The links into one party. */
    List<Link> into(int owned) {
        return links.stream().filter(link -> link.owned() == owned).toList();
    }

    /** How many percent each rule needs, for a chart that is shown by itself. */
    public static Map<Regime, BigDecimal> standardThresholds() {
        return Threshold.STANDARD.percent();
    }
}
