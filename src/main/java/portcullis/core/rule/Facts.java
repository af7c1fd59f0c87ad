package portcullis.core.rule;

import java.util.Arrays;
import java.util.Optional;
import portcullis.core.subject.Known;

/**
 * What is known in one scope, by fact; whatever was not filled in is unknown. A party's facts stand on its row's and a match's on its
 * party's, so that what a condition made of the wider facts is found out once for all that stand on them.
 *
 * <p>The facts themselves never change. What conditions made of them is remembered beside them, for the rules that asked last; so one
 * thread at a time judges them.
 */
public final class Facts {
    /** Stands for a fact that nobody told. */
    static final Object UNKNOWN = Truth.UNKNOWN;

    private static final Decided NOBODYS = new Decided(new Decided.Places());

    private final Object[] values;
    private final int depth;
    private final Facts wider;
    private Decided decided = NOBODYS;

    private Facts(Filling filling) {
        this.values = filling.values;
        this.depth = filling.wider.map(facts -> facts.depth + 1).orElse(0);
        this.wider = filling.wider.orElse(this);
    }

    public static Filling of(FactSchema schema) {
        Object[] values = new Object[schema.size()];
        Arrays.fill(values, UNKNOWN);
        return new Filling(values, Optional.empty());
    }

    /** A filling that starts with all facts from here: a party's from the row's, a match's from the party's. */
    public Filling more() {
        return new Filling(values.clone(), Optional.of(this));
    }

    Object at(Fact fact) {
        return values[fact.slot()];
    }

    /** What the expressions of a basis that read facts down to a depth came to, on these facts or on the wider ones that they read. */
    Decided decided(Decided.Places places, int depthRead) {
        Facts holder = this;
        while (holder.depth > depthRead) {
            holder = holder.wider;
        }
        if (!holder.decided.isFor(places)) {
            holder.decided = new Decided(places);
        }
        return holder.decided;
    }

    public boolean knows(Fact fact) {
        return at(fact) != UNKNOWN;
    }

    public Optional<Object> value(Fact fact) {
        return Optional.of(at(fact)).filter(value -> value != UNKNOWN);
    }

    /** Takes facts until {@link #done}; used once. */
    public static final class Filling {
        private final Object[] values;
        private final Optional<Facts> wider;

        private Filling(Object[] values, Optional<Facts> wider) {
            this.values = values;
            this.wider = wider;
        }

        /**
         * Fills in a fact.
         *
         * @throws IllegalArgumentException when the value does not fit the fact's type, or the fact is one of the wider scope, on which
         *     conditions may have been decided already
         */
        public Filling put(Fact fact, Object value) {
            if (wider.isPresent() && fact.scope().depth() <= wider.get().depth) {
                throw new IllegalArgumentException(
                        "the fact " + fact.path() + " belongs to the wider scope " + fact.scope());
            }
            values[fact.slot()] = fact.type().canonical(value);
            return this;
        }

        /** Fills in a fact when it is known. */
        public Filling putKnown(Fact fact, Known<?> value) {
            return putKnown(fact, value.asOptional());
        }

        /** Fills in a fact when it is present. */
        public Filling putKnown(Fact fact, Optional<?> value) {
            if (value.isPresent()) {
                put(fact, value.get());
            }
            return this;
        }

        public Facts done() {
            return new Facts(this);
        }
    }
}
