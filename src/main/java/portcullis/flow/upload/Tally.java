package portcullis.flow.upload;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import portcullis.core.review.CaseFile;
import portcullis.core.rule.Outcome;
import portcullis.core.rule.Recommendation;

/**
 * How many rows of an upload have come how far. Ties out: {@code rowsScreened + rowsRejected} is the sum of the
 * recommendations, and equals {@code rowsRead} when the upload has finished.
 *
 * @param rowsRead data rows stored in chunks so far
 * @param outcomes for each outcome the number of rows with at least one such finding
 */
public record Tally(
        int rowsRead,
        int rowsScreened,
        int rowsRejected,
        Map<Recommendation, Integer> recommendations,
        Map<Outcome, Integer> outcomes) {
    public static final Tally NONE = new Tally(0, 0, 0, Map.of(), Map.of());

    public Tally {
        recommendations = full(Recommendation.class, recommendations);
        outcomes = full(Outcome.class, outcomes);
    }

    /** The tally of some cases, all of them read. */
    public static Tally of(List<CaseFile> cases) {
        var recommendations = new EnumMap<Recommendation, Integer>(Recommendation.class);
        var outcomes = new EnumMap<Outcome, Integer>(Outcome.class);
        int rejected = 0;
        for (CaseFile file : cases) {
            rejected += file.problems().isEmpty() ? 0 : 1;
            recommendations.merge(file.recommendation(), 1, Integer::sum);
            file.screening().outcomes().forEach(outcome -> outcomes.merge(outcome, 1, Integer::sum));
        }
        return new Tally(cases.size(), cases.size() - rejected, rejected, recommendations, outcomes);
    }

    private static <K extends Enum<K>> Map<K, Integer> full(Class<K> keys, Map<K, Integer> counts) {
        var all = new EnumMap<K, Integer>(keys);
        for (K key : keys.getEnumConstants()) {
            all.put(key, counts.getOrDefault(key, 0));
        }
        return Collections.unmodifiableMap(all);
    }
}
