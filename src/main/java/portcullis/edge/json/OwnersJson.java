package portcullis.edge.json;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import portcullis.core.match.Score;
import portcullis.core.ownership.Interest;
import portcullis.core.ownership.OwnerChart;
import portcullis.core.ownership.Regime;
import portcullis.core.ownership.Share;
import portcullis.core.watchlist.ListCode;

/** A chart of owners: parties by number, holdings between them; what they add up to is computed and not read back. */
final class OwnersJson {
    private OwnersJson() {}

    static void write(Out out, OwnerChart chart) {
        out.objects("parties", chart.nodes(), OwnersJson::write)
                .objects("holdings", chart.links(), OwnersJson::write)
                .number("left", chart.left());
    }

    /** The chart with its figures, as the API tells it. */
    static void writeWhole(Out out, OwnerChart chart) {
        write(out, chart);
        out.objects("figures", List.of(Regime.values()), (inner, regime) -> {
            BigDecimal threshold = threshold(regime);
            Share share = chart.figure(regime, threshold);
            inner.text("rule", regime.title()).text("citation", regime.citation());
            share(inner, share);
            inner.text("says", share.toString()).texts("sums", chart.says(regime, threshold));
        });
    }

    private static BigDecimal threshold(Regime regime) {
        Map<Regime, BigDecimal> standard = OwnerChart.standardThresholds();
        return standard.getOrDefault(regime, BigDecimal.valueOf(50));
    }

    private static void write(Out out, OwnerChart.Node node) {
        out.text("name", node.name())
                .someTexts("certain", sorted(node.certain()))
                .someTexts("perhaps", sorted(node.perhaps()));
        node.listed()
                .ifPresent(as -> out.object(
                        "listed",
                        inner -> inner.text("list", as.list().name())
                                .text("id", as.id())
                                .text("name", as.name())
                                .text("editionId", as.editionId())
                                .number("score", as.score().value())));
    }

    private static List<Regime> sorted(Set<Regime> regimes) {
        return regimes.stream().sorted().toList();
    }

    private static void write(Out out, OwnerChart.Link link) {
        out.number("owner", link.owner()).number("owned", link.owned());
        share(out, link.counted());
        out.someObjects("sources", link.sources(), OwnersJson::write);
    }

    private static void write(Out out, OwnerChart.Source source) {
        share(out, source.stated());
        out.text("interest", source.interest().name());
        if (source.indirect()) {
            out.flag("indirect", true);
        }
        out.fact("day", source.day()).text("where", source.where()).text("source", source.source());
    }

    private static void share(Out out, Share share) {
        out.decimal("least", share.least()).decimal("most", share.most());
        if (share.open()) {
            out.flag("below", true);
        }
    }

    static OwnerChart read(Seen seen) {
        Members members = seen.members();
        return new OwnerChart(
                members.list("parties", OwnersJson::node),
                members.list("holdings", OwnersJson::link),
                members.get("left").integer());
    }

    private static OwnerChart.Node node(Seen seen) {
        Members members = seen.members();
        return new OwnerChart.Node(
                members.text("name"),
                regimes(members, "certain"),
                regimes(members, "perhaps"),
                members.find("listed").map(OwnersJson::listed));
    }

    private static Set<Regime> regimes(Members members, String name) {
        Set<Regime> regimes = EnumSet.noneOf(Regime.class);
        regimes.addAll(members.list(name, each -> each.oneOf(Regime.class)));
        return regimes;
    }

    private static OwnerChart.ListedAs listed(Seen seen) {
        Members members = seen.members();
        return new OwnerChart.ListedAs(
                members.get("list").oneOf(ListCode.class),
                members.text("id"),
                members.text("name"),
                members.text("editionId"),
                new Score(members.get("score").number().doubleValue()));
    }

    private static OwnerChart.Link link(Seen seen) {
        Members members = seen.members();
        return new OwnerChart.Link(
                members.get("owner").integer(),
                members.get("owned").integer(),
                share(members),
                members.list("sources", OwnersJson::source));
    }

    private static OwnerChart.Source source(Seen seen) {
        Members members = seen.members();
        return new OwnerChart.Source(
                share(members),
                members.get("interest").oneOf(Interest.class),
                members.find("indirect").map(Seen::flag).orElse(false),
                members.find("day").map(Seen::date),
                members.text("where"),
                members.text("source"));
    }

    private static Share share(Members members) {
        return new Share(
                members.get("least").number(),
                members.get("most").number(),
                members.find("below").map(Seen::flag).orElse(false));
    }
}
