package portcullis.edge.faces.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import portcullis.core.match.Evidence;
import portcullis.core.match.Score;

/**
 * One line of an evidence tree as a table shows it, from top to bottom.
 *
 * @param depth 0 for the whole; deeper lines are parts of the line above that is less deep
 * @param figure the score, or what an adjustment adds or takes, with its sign; four decimals
 * @param weight the share in a weighted mean; empty otherwise
 * @param counted whether the line took part in the score; of several ways only the best does
 */
public record EvidenceLine(
        int depth,
        String figure,
        String weight,
        String feature,
        String submitted,
        String listed,
        String says,
        boolean counted) {
    private static final int DEEPEST = 6;

    /** The lines of a tree; every figure is the one that was computed. */
    public static List<EvidenceLine> of(Evidence evidence) {
        var lines = new ArrayList<EvidenceLine>();
        write(evidence, new Place(0, "", true), lines);
        return List.copyOf(lines);
    }

    /** Where in the tree a node stands. */
    private record Place(int depth, String weight, boolean counted) {
        Place under(String share, boolean counts) {
            return new Place(Math.min(depth + 1, DEEPEST), share, counted && counts);
        }
    }

    private static void write(Evidence evidence, Place place, List<EvidenceLine> lines) {
        lines.add(line(evidence, place));
        if (evidence instanceof Evidence.Weighted weighted) {
            for (Evidence.Share share : weighted.shares()) {
                write(share.part(), place.under(figure(share.weight()), true), lines);
            }
        } else if (evidence instanceof Evidence.Summed summed) {
            summed.words().forEach(point -> lines.add(line(point, place.under("", true))));
            summed.circumstances().forEach(one -> lines.add(line(one, place.under("", true))));
        } else if (evidence instanceof Evidence.Best best) {
            Evidence winner = winner(best);
            write(winner, place.under("", true), lines);
            for (Evidence way : best.ways()) {
                if (way != winner) {
                    lines.add(line(way, place.under("", false)));
                }
            }
        } else if (evidence instanceof Evidence.Adjusted adjusted) {
            write(adjusted.base(), place.under("", true), lines);
            adjusted.adjustments().forEach(adjustment -> lines.add(line(adjustment, place.under("", true))));
        }
    }

    private static Evidence winner(Evidence.Best best) {
        Evidence winner = best.ways().get(0);
        for (Evidence way : best.ways()) {
            if (way.score().compareTo(winner.score()) > 0) {
                winner = way;
            }
        }
        return winner;
    }

    private static EvidenceLine line(Evidence evidence, Place place) {
        String submitted = evidence instanceof Evidence.Measured measured ? measured.submitted() : "";
        String listed = evidence instanceof Evidence.Measured measured ? measured.listed() : "";
        return new EvidenceLine(
                place.depth(),
                figure(evidence.score()),
                place.weight(),
                evidence.feature(),
                submitted,
                listed,
                evidence.says(),
                place.counted());
    }

    private static EvidenceLine line(Evidence.Point point, Place place) {
        String sign = point.by() < 0 ? "" : "+";
        return new EvidenceLine(
                place.depth(),
                sign + figure(point.by()),
                "",
                point.words().feature(),
                point.words().submitted(),
                point.words().listed(),
                point.words().says(),
                place.counted());
    }

    private static EvidenceLine line(Evidence.Adjustment adjustment, Place place) {
        String sign = adjustment.by() < 0 ? "" : "+";
        return new EvidenceLine(
                place.depth(),
                sign + figure(adjustment.by()),
                "",
                adjustment.feature(),
                "",
                "",
                adjustment.says(),
                place.counted());
    }

    static String figure(Score score) {
        return figure(score.value());
    }

    private static String figure(double number) {
        return String.format(Locale.ROOT, "%.4f", number);
    }
}
