package portcullis.core.match;

import java.util.ArrayList;
import java.util.List;

/**
 * Why two parties are held to be alike: a tree whose score is computed from its parts, never stored beside them, so that
 * what a report prints and what counted cannot differ. Every node says its reason in one sentence; one that rests on a single
 * other node says it for both.
 */
public sealed interface Evidence {
    /** The named idea that compared, such as {@code name}, {@code token}, {@code legal form}, {@code country}. */
    String feature();

    /** The reason, one sentence that a reviewer can read. */
    String says();

    Score score();

    /** The same score and reason without the parts: one line. */
    default Measured brief() {
        return new Measured(feature(), "", "", score(), says());
    }

    /** This with more circumstances, in one node: it says the reason once, and what it rests on says its own. */
    default Evidence with(String feature, List<Adjustment> more) {
        return new Adjusted(feature, this, more, says());
    }

    /** What keeps the score from being 1: parts that are unlike and circumstances that lower, the heaviest first. */
    default List<Adjustment> losses() {
        return Losses.of(this);
    }

    /** Two texts that were compared directly; without texts, a comparison of which only score and reason are kept. */
    record Measured(String feature, String submitted, String listed, Score score, String says) implements Evidence {
        @Override
        public Measured brief() {
            return this;
        }
    }

    /** Several parts, each with a weight above zero: the weighted mean. */
    record Weighted(String feature, List<Share> shares, String says) implements Evidence {
        public Weighted {
            shares = List.copyOf(shares);
            if (shares.isEmpty()) {
                throw new IllegalArgumentException("a weighted mean needs at least one share");
            }
        }

        @Override
        public Score score() {
            double sum = 0;
            double weights = 0;
            for (Share share : shares) {
                sum += share.weight() * share.part().score().value();
                weights += share.weight();
            }
            return Score.clamp(sum / weights);
        }
    }

    /** A part of a weighted mean. */
    record Share(double weight, Evidence part) {
        public Share {
            if (!(weight > 0)) {
                throw new IllegalArgumentException("a weight is above 0, not " + weight);
            }
        }
    }

    /** Words and circumstances that earn or cost points: the score is the curve of {@link Points} over their sum. */
    record Summed(String feature, List<Point> words, List<Adjustment> circumstances, String says) implements Evidence {
        public Summed {
            words = List.copyOf(words);
            circumstances = List.copyOf(circumstances);
        }

        /** All points together. */
        public double points() {
            double sum = 0;
            for (Point word : words) {
                sum += word.by();
            }
            for (Adjustment circumstance : circumstances) {
                sum += circumstance.by();
            }
            return sum;
        }

        @Override
        public Score score() {
            return Score.clamp(Points.score(points()));
        }
    }

    /** Words that were compared, or one that only one name has, and the points they earn (above 0) or cost (below). */
    record Point(double by, Measured words) {}

    /** Several ways to compare, of which the best counts, such as the names and aliases of one listing. */
    record Best(String feature, List<Evidence> ways, String says) implements Evidence {
        public Best {
            ways = List.copyOf(ways);
            if (ways.isEmpty()) {
                throw new IllegalArgumentException("the best of nothing is not a score");
            }
        }

        @Override
        public Score score() {
            return ways.stream().map(Evidence::score).max(Score::compareTo).orElseThrow();
        }
    }

    /** A comparison that named circumstances raise or lower. */
    record Adjusted(String feature, Evidence base, List<Adjustment> adjustments, String says) implements Evidence {
        public Adjusted {
            adjustments = List.copyOf(adjustments);
            base = base instanceof Weighted words && words.says().equals(says)
                    ? new Weighted(words.feature(), words.shares(), "")
                    : base;
        }

        @Override
        public Evidence with(String feature, List<Adjustment> more) {
            var all = new ArrayList<>(adjustments);
            all.addAll(more);
            return new Adjusted(feature, base, all, says);
        }

        @Override
        public Score score() {
            double sum = base.score().value();
            for (Adjustment adjustment : adjustments) {
                sum += adjustment.by();
            }
            return Score.clamp(sum);
        }
    }

    /** One circumstance: raises (above 0) or lowers (below 0) a score, or a sum of points, by so much. */
    record Adjustment(String feature, double by, String says) {}
}
