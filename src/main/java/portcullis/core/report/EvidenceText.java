package portcullis.core.report;

import java.math.BigDecimal;
import java.util.List;
import portcullis.core.match.Evidence;
import portcullis.core.match.Score;

/**
 * Writes an evidence tree as indented lines, a line for every node: its score, its feature, what was compared, and the reason.
 * Of several ways only the one that counted is written out; the others follow with their scores, a line each.
 */
final class EvidenceText {
    private final StringBuilder text = new StringBuilder();

    private EvidenceText() {}

    static String of(Evidence evidence) {
        var lines = new EvidenceText();
        lines.write(evidence, "", 0);
        return lines.text.toString();
    }

    /** A score with its four decimals, as the report prints it everywhere. */
    static BigDecimal decimals(Score score) {
        return BigDecimal.valueOf(Math.round(score.value() * 10_000), 4);
    }

    private void write(Evidence evidence, String before, int depth) {
        line(evidence, before, depth);
        if (evidence instanceof Evidence.Weighted weighted) {
            for (Evidence.Share share : weighted.shares()) {
                write(share.part(), "weight " + plain(share.weight()) + ": ", depth + 1);
            }
        } else if (evidence instanceof Evidence.Summed summed) {
            for (Evidence.Point point : summed.words()) {
                change(point.by(), point.words().feature(), point.words().says(), depth + 1);
            }
            changes(summed.circumstances(), depth + 1);
        } else if (evidence instanceof Evidence.Best best) {
            writeWays(best, depth + 1);
        } else if (evidence instanceof Evidence.Adjusted adjusted) {
            write(adjusted.base(), "from ", depth + 1);
            changes(adjusted.adjustments(), depth + 1);
        }
    }

    private void changes(List<Evidence.Adjustment> adjustments, int depth) {
        for (Evidence.Adjustment adjustment : adjustments) {
            change(adjustment.by(), adjustment.feature(), adjustment.says(), depth);
        }
    }

    private void change(double by, String feature, String says, int depth) {
        start(depth)
                .append(by < 0 ? "" : "+")
                .append(plain(by))
                .append(' ')
                .append(feature)
                .append(reason(says));
    }

    private void writeWays(Evidence.Best best, int depth) {
        Evidence winner = best.ways().get(0);
        for (Evidence way : best.ways()) {
            if (way.score().compareTo(winner.score()) > 0) {
                winner = way;
            }
        }
        write(winner, "", depth);
        for (Evidence way : best.ways()) {
            if (way != winner) {
                line(way, "did not count: ", depth);
            }
        }
    }

    private void line(Evidence evidence, String before, int depth) {
        start(depth)
                .append(before)
                .append(decimals(evidence.score()))
                .append(' ')
                .append(evidence.feature());
        boolean compares = evidence instanceof Evidence.Measured one
                && !(one.submitted().isEmpty() && one.listed().isEmpty());
        if (compares && evidence instanceof Evidence.Measured measured) {
            text.append(" '")
                    .append(measured.submitted())
                    .append("' ~ '")
                    .append(measured.listed())
                    .append('\'');
        }
        text.append(reason(evidence.says()));
    }

    private StringBuilder start(int depth) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        return text.append("  ".repeat(depth));
    }

    private static String reason(String says) {
        return says.isEmpty() ? "" : ": " + says;
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(Math.round(number * 10_000), 4)
                .stripTrailingZeros()
                .toPlainString();
    }
}
