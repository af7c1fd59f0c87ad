package portcullis.core.report;

import java.util.EnumMap;
import java.util.Map;
import portcullis.core.rule.Outcome;
import portcullis.core.rule.Recommendation;

/**
 * The counts that the screening job kept while it ran. A report counts the cases again and compares.
 *
 * @param outcomes for each outcome the number of rows with at least one such finding
 */
public record RowTally(
        long read,
        long screened,
        long rejected,
        Map<Recommendation, Long> recommendations,
        Map<Outcome, Long> outcomes) {
    public RowTally {
        recommendations = Map.copyOf(recommendations);
        outcomes = Map.copyOf(outcomes);
    }

    public static RowTally of(
            long read,
            long screened,
            long rejected,
            Map<Recommendation, Integer> recommendations,
            Map<Outcome, Integer> outcomes) {
        var byRecommendation = new EnumMap<Recommendation, Long>(Recommendation.class);
        recommendations.forEach((key, count) -> byRecommendation.put(key, (long) count));
        var byOutcome = new EnumMap<Outcome, Long>(Outcome.class);
        outcomes.forEach((key, count) -> byOutcome.put(key, (long) count));
        return new RowTally(read, screened, rejected, byRecommendation, byOutcome);
    }

    long of(Recommendation recommendation) {
        return recommendations.getOrDefault(recommendation, 0L);
    }

    long of(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }
}
