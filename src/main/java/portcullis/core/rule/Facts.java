package portcullis.core.rule;

import java.util.Arrays;
import java.util.Optional;
import portcullis.core.subject.Known;

/** What is known in one scope, by fact; whatever was not filled in is unknown. Immutable. */
public final class Facts {
    /** Stands for a fact that nobody told. */
    static final Object UNKNOWN = Truth.UNKNOWN;

    private final Object[] values;

    private Facts(Object[] values) {
        this.values = values;
    }

    public static Filling of(FactSchema schema) {
        Object[] values = new Object[schema.size()];
        Arrays.fill(values, UNKNOWN);
        return new Filling(values);
    }

    /** A filling that starts with all facts from here: a party's from the row's, a match's from the party's. */
    public Filling more() {
        return new Filling(values.clone());
    }

    Object at(Fact fact) {
        return values[fact.slot()];
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

        private Filling(Object[] values) {
            this.values = values;
        }

        /**
         * Fills in a fact.
         *
         * @throws IllegalArgumentException when the value does not fit the fact's type
         */
        public Filling put(Fact fact, Object value) {
            values[fact.slot()] = fact.type().canonical(value);
            return this;
        }

        /** Fills in a fact when it is known. */
        public Filling putKnown(Fact fact, Known<?> value) {
            return putKnown(fact, value.asOptional());
        }

        /** Fills in a fact when it is present. */
        public Filling putKnown(Fact fact, Optional<?> value) {
            value.ifPresent(known -> put(fact, known));
            return this;
        }

        public Facts done() {
            return new Facts(values);
        }
    }
}
