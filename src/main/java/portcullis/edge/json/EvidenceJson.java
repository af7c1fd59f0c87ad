package portcullis.edge.json;

import java.util.function.BiConsumer;
import portcullis.core.match.Evidence;
import portcullis.core.match.Score;

/**
 * An evidence tree so that anybody can compute it again. Each node has its {@code feature}, its reason {@code says}, its
 * {@code score}, and what the score comes from, by {@code how}:
 *
 * <ul>
 *   <li>{@code measured}: {@code submitted} and {@code listed} were compared directly;
 *   <li>{@code weighted}: the sum of weight × score over {@code parts}, divided by the sum of weights;
 *   <li>{@code best}: the greatest score of {@code parts};
 *   <li>{@code adjusted}: the score of {@code base} plus each {@code by} of {@code adjustments}, held to 0 to 1.
 * </ul>
 *
 * Every score is rounded half up to four decimals before it counts on.
 */
final class EvidenceJson {
    private EvidenceJson() {}

    static void write(Out out, Evidence evidence) {
        out.text("feature", evidence.feature())
                .text("says", evidence.says())
                .number("score", evidence.score().value());
        if (evidence instanceof Evidence.Measured measured) {
            out.text("how", "measured").text("submitted", measured.submitted()).text("listed", measured.listed());
        } else if (evidence instanceof Evidence.Weighted weighted) {
            out.text("how", "weighted").objects("parts", weighted.shares(), (inner, share) -> {
                inner.number("weight", share.weight());
                write(inner, share.part());
            });
        } else if (evidence instanceof Evidence.Summed summed) {
            out.text("how", "summed")
                    .objects("parts", summed.words(), (inner, point) -> {
                        inner.number("points", point.by());
                        write(inner, point.words());
                    })
                    .objects("adjustments", summed.circumstances(), EvidenceJson::writeAdjustment);
        } else if (evidence instanceof Evidence.Best best) {
            BiConsumer<Out, Evidence> way = EvidenceJson::write;
            out.text("how", "best").objects("parts", best.ways(), way);
        } else if (evidence instanceof Evidence.Adjusted adjusted) {
            out.text("how", "adjusted")
                    .object("base", inner -> write(inner, adjusted.base()))
                    .objects("adjustments", adjusted.adjustments(), EvidenceJson::writeAdjustment);
        } else {
            throw new IllegalArgumentException("evidence of a kind without a document: " + evidence.getClass());
        }
    }

    private static void writeAdjustment(Out out, Evidence.Adjustment change) {
        out.text("feature", change.feature()).number("by", change.by()).text("says", change.says());
    }

    static Evidence read(Seen seen) {
        Members members = seen.members();
        String feature = members.text("feature");
        String says = members.text("says");
        Seen how = members.get("how");
        return switch (how.text()) {
            case "measured" -> measured(seen);
            case "weighted" -> new Evidence.Weighted(feature, members.list("parts", EvidenceJson::share), says);
            case "summed" ->
                new Evidence.Summed(
                        feature,
                        members.list("parts", EvidenceJson::point),
                        members.list("adjustments", EvidenceJson::adjustment),
                        says);
            case "best" -> new Evidence.Best(feature, members.list("parts", EvidenceJson::read), says);
            case "adjusted" ->
                new Evidence.Adjusted(
                        feature,
                        read(members.get("base")),
                        members.list("adjustments", EvidenceJson::adjustment),
                        says);
            default -> throw how.refuse("one of measured, weighted, summed, best, adjusted");
        };
    }

    private static Evidence.Measured measured(Seen seen) {
        Members members = seen.members();
        return new Evidence.Measured(
                members.text("feature"),
                members.text("submitted"),
                members.text("listed"),
                new Score(members.get("score").number().doubleValue()),
                members.text("says"));
    }

    private static Evidence.Point point(Seen seen) {
        return new Evidence.Point(seen.members().get("points").number().doubleValue(), measured(seen));
    }

    private static Evidence.Share share(Seen seen) {
        return new Evidence.Share(seen.members().get("weight").number().doubleValue(), read(seen));
    }

    private static Evidence.Adjustment adjustment(Seen seen) {
        Members members = seen.members();
        return new Evidence.Adjustment(
                members.text("feature"), members.get("by").number().doubleValue(), members.text("says"));
    }
}
