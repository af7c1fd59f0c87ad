package portcullis.core.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import portcullis.core.match.Evidence.Adjusted;
import portcullis.core.match.Evidence.Adjustment;
import portcullis.core.match.Evidence.Best;
import portcullis.core.match.Evidence.Measured;
import portcullis.core.match.Evidence.Share;
import portcullis.core.match.Evidence.Summed;
import portcullis.core.match.Evidence.Weighted;

/** Says why a score is not higher: each unlike part and each lowering circumstance with what it takes from 1. */
final class Losses {
    /** Less is no reason. */
    private static final double LEAST = 0.001;

    private final List<Adjustment> found = new ArrayList<>();

    private Losses() {}

    static List<Adjustment> of(Evidence evidence) {
        var losses = new Losses();
        losses.add(evidence, 1);
        return losses.found.stream()
                .sorted(Comparator.comparingDouble(Adjustment::by))
                .toList();
    }

    /** @param share how much of the whole score the part decides */
    private void add(Evidence evidence, double share) {
        if (evidence instanceof Weighted weighted) {
            double weights =
                    weighted.shares().stream().mapToDouble(Share::weight).sum();
            weighted.shares().forEach(one -> add(one.part(), share * one.weight() / weights));
        } else if (evidence instanceof Summed summed) {
            apportion(summed, share * (1 - summed.score().value()));
        } else if (evidence instanceof Adjusted adjusted) {
            add(adjusted.base(), share);
            adjusted.adjustments().stream()
                    .filter(change -> change.by() < 0)
                    .forEach(change -> lost(change.feature(), share * change.by(), change.says()));
        } else if (evidence instanceof Best best) {
            best.ways().stream().max(Comparator.comparing(Evidence::score)).ifPresent(way -> add(way, share));
        } else if (evidence instanceof Measured measured) {
            lost(measured.feature(), share * (measured.score().value() - 1), measured.says());
        }
    }

    /** Points do not lower one by one, but on a curve: what is lost is parted among them by how many points each costs. */
    private void apportion(Summed summed, double loss) {
        var costs = new ArrayList<Adjustment>();
        for (Evidence.Point point : summed.words()) {
            costs.add(new Adjustment(
                    point.words().feature(), point.by(), point.words().says()));
        }
        for (Adjustment circumstance : summed.circumstances()) {
            boolean share = circumstance.feature().equals(NameComparison.SHARE);
            double by = share ? circumstance.by() - Points.SHARE : circumstance.by();
            costs.add(new Adjustment(circumstance.feature(), by, circumstance.says()));
        }
        costs.removeIf(cost -> cost.by() >= 0 || cost.feature().equals(NameComparison.START));
        double all = costs.stream().mapToDouble(Adjustment::by).sum();
        if (costs.isEmpty()) {
            lost("words", -loss, "the words that agree are few, short or common");
        }
        costs.forEach(cost -> lost(cost.feature(), -loss * cost.by() / all, cost.says()));
    }

    private void lost(String feature, double by, String says) {
        if (by <= -LEAST) {
            found.add(new Adjustment(feature, Math.round(by * 10_000) / 10_000.0, says));
        }
    }
}
