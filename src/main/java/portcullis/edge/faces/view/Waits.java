package portcullis.edge.faces.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import portcullis.core.review.Standing;
import portcullis.core.rule.Recommendation;

/**
 * How many cases wait, for the bars of the overview.
 *
 * @param total of all bars
 */
public record Waits(long total, List<Bar> bars) {
    /**
     * Cases of one recommendation that wait in the same standing.
     *
     * @param share of the longest bar, above 0 and at most 1
     */
    public record Bar(Recommendation recommendation, Standing standing, long cases, double share) {}

    /** The bars in the order of recommendations and standings; what nothing waits in has none. */
    public static Waits of(Map<Recommendation, Map<Standing, Long>> counts) {
        long longest = counts.values().stream()
                .flatMap(standings -> standings.values().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        var bars = new ArrayList<Bar>();
        long total = 0;
        for (Recommendation recommendation : Recommendation.values()) {
            Map<Standing, Long> standings = counts.getOrDefault(recommendation, Map.of());
            for (Standing standing : Standing.values()) {
                long cases = standings.getOrDefault(standing, 0L);
                if (cases > 0) {
                    bars.add(new Bar(recommendation, standing, cases, (double) cases / longest));
                    total += cases;
                }
            }
        }
        return new Waits(total, bars);
    }
}
