package portcullis.core.subject;

import java.util.Optional;
import java.util.function.Function;

/**
 * A fact about a subject that somebody stated, or that nobody did. Unknown is a state of its own: it is never read as
 * false, zero or empty, so that a missing fact becomes a question and not a pass.
 */
public sealed interface Known<T> {

    static <T> Known<T> of(T value) {
        return new Value<>(value);
    }

    static <T> Known<T> unknown() {
        return new Unknown<>();
    }

    static <T> Known<T> from(Optional<T> value) {
        return value.<Known<T>>map(Value::new).orElseGet(Unknown::new);
    }

    Optional<T> asOptional();

    default boolean isKnown() {
        return asOptional().isPresent();
    }

    default <R> Known<R> map(Function<T, R> function) {
        return from(asOptional().map(function));
    }

    /** This fact when it is known, else the other one. */
    default Known<T> or(Known<T> other) {
        return isKnown() ? this : other;
    }

    record Value<T>(T value) implements Known<T> {
        @Override
        public Optional<T> asOptional() {
            return Optional.of(value);
        }
    }

    record Unknown<T>() implements Known<T> {
        @Override
        public Optional<T> asOptional() {
            return Optional.empty();
        }
    }
}
