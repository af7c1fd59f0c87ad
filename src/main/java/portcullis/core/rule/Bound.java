package portcullis.core.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A condition of a rule bound to the parameters of a basis: decided quickly by {@link #truth}, or with its story by {@link #told}. */
sealed interface Bound {
    Truth truth(Facts facts);

    /** Decides as {@link #truth} does, and adds each decided condition to the trace. */
    Told told(Facts facts, List<TraceStep> trace);

    /** Every expression in it. */
    List<BoundExpression> expressions();

    /** A truth and the facts whose absence left it unknown. */
    record Told(Truth truth, Set<String> missing) {
        static Told of(Truth truth) {
            return new Told(truth, Set.of());
        }
    }

    /** All parts (stops at {@code FALSE}) or any part (stops at {@code TRUE}). */
    record Many(Truth stop, List<Bound> parts) implements Bound {
        @Override
        public Truth truth(Facts facts) {
            Truth whole = otherwise();
            for (int i = 0; i < parts.size(); i++) {
                Truth truth = parts.get(i).truth(facts);
                if (truth == stop) {
                    return stop;
                }
                whole = truth == Truth.UNKNOWN ? Truth.UNKNOWN : whole;
            }
            return whole;
        }

        @Override
        public Told told(Facts facts, List<TraceStep> trace) {
            Set<String> missing = Set.of();
            Truth whole = otherwise();
            for (Bound part : parts) {
                Told told = part.told(facts, trace);
                if (told.truth() == stop) {
                    return Told.of(stop);
                }
                if (told.truth() == Truth.UNKNOWN) {
                    whole = Truth.UNKNOWN;
                    missing = missing.isEmpty() ? new TreeSet<>() : missing;
                    missing.addAll(told.missing());
                }
            }
            return new Told(whole, missing);
        }

        private Truth otherwise() {
            return stop == Truth.FALSE ? Truth.TRUE : Truth.FALSE;
        }

        @Override
        public List<BoundExpression> expressions() {
            var all = new ArrayList<BoundExpression>();
            parts.forEach(part -> all.addAll(part.expressions()));
            return all;
        }
    }

    record Not(Bound part) implements Bound {
        @Override
        public Truth truth(Facts facts) {
            return flipped(part.truth(facts));
        }

        @Override
        public Told told(Facts facts, List<TraceStep> trace) {
            Told told = part.told(facts, trace);
            return new Told(flipped(told.truth()), told.missing());
        }

        private static Truth flipped(Truth truth) {
            return switch (truth) {
                case TRUE -> Truth.FALSE;
                case FALSE -> Truth.TRUE;
                case UNKNOWN -> Truth.UNKNOWN;
            };
        }

        @Override
        public List<BoundExpression> expressions() {
            return part.expressions();
        }
    }

    /** An expression under the name that the rule knows it by. */
    record Leaf(String name, BoundExpression bound) implements Bound {
        @Override
        public Truth truth(Facts facts) {
            return bound.answer(facts).truth();
        }

        @Override
        public Told told(Facts facts, List<TraceStep> trace) {
            Answer answer = bound.answer(facts);
            trace.add(bound.step(name, facts));
            return answer.missing().isEmpty()
                    ? Told.of(answer.truth())
                    : new Told(answer.truth(), new TreeSet<>(answer.missing()));
        }

        @Override
        public List<BoundExpression> expressions() {
            return List.of(bound);
        }
    }
}
