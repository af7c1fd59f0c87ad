package portcullis.core.rule;

import java.time.LocalDate;
import java.util.Optional;

/** Days from and to, both inclusive; absent means without end on that side. */
public record Span(Optional<LocalDate> from, Optional<LocalDate> to) {
    public static final Span ALWAYS = new Span(Optional.empty(), Optional.empty());

    public Span {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("the last day " + to.get() + " is before the first, " + from.get());
        }
    }

    public boolean holds(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    boolean meets(Span other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(Span other) {
        return from.isEmpty() || other.to.isEmpty() || !from.get().isAfter(other.to.get());
    }
}
