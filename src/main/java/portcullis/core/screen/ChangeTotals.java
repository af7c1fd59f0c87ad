package portcullis.core.screen;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import portcullis.core.rule.Recommendation;

/** What a comparison adds up to: rows, recommendations on each side, and rows and amounts by rule. Filled by one thread. */
public final class ChangeTotals {
    private static final int MOST_CURRENCIES = 200;
    private static final String OTHER = "other";

    private final Map<Recommendation, Integer> left = new EnumMap<>(Recommendation.class);
    private final Map<Recommendation, Integer> right = new EnumMap<>(Recommendation.class);
    private final SortedMap<String, OfRule> rules = new TreeMap<>();
    private final SortedMap<String, BigDecimal> amounts = new TreeMap<>();
    private int rows;
    private int changed;

    /** The rows that one rule changes, and what they are worth by currency. */
    public static final class OfRule {
        private final String title;
        private final SortedMap<String, BigDecimal> amounts = new TreeMap<>();
        private int rows;

        private OfRule(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        public int rows() {
            return rows;
        }

        public SortedMap<String, BigDecimal> amounts() {
            return amounts;
        }
    }

    /** Counts a row, changed or not. */
    public void add(Recommendation before, Recommendation after) {
        rows++;
        left.merge(before, 1, Integer::sum);
        right.merge(after, 1, Integer::sum);
    }

    /** Counts what a changed row changes. */
    public void add(RowChange change) {
        changed++;
        change.value().ifPresent(value -> add(amounts, value));
        for (RowChange.Cause cause : change.causes()) {
            OfRule rule = rules.computeIfAbsent(cause.ruleId(), id -> new OfRule(cause.title()));
            rule.rows++;
            change.value().ifPresent(value -> add(rule.amounts, value));
        }
    }

    private static void add(SortedMap<String, BigDecimal> to, RowChange.Value value) {
        boolean room = to.size() < MOST_CURRENCIES || to.containsKey(value.currency());
        to.merge(room ? value.currency() : OTHER, value.amount(), BigDecimal::add);
    }

    public int rows() {
        return rows;
    }

    public int changed() {
        return changed;
    }

    public int left(Recommendation recommendation) {
        return left.getOrDefault(recommendation, 0);
    }

    public int right(Recommendation recommendation) {
        return right.getOrDefault(recommendation, 0);
    }

    /** By rule id. */
    public SortedMap<String, OfRule> rules() {
        return rules;
    }

    /** What the changed rows are worth, by currency; empty text for rows that state none. */
    public SortedMap<String, BigDecimal> amounts() {
        return amounts;
    }
}
