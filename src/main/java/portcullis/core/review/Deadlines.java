package portcullis.core.review;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import portcullis.core.rule.Recommendation;

/**
 * By when a case has to be decided, and how much of that time is used up, both in business hours. The clock starts when the row was
 * screened, and again when a closed case was opened again; while an answer is awaited, the day counts by which it was asked for.
 *
 * @param hold the time for a case that holds its transaction
 * @param review the time for any other
 */
public record Deadlines(BusinessHours hours, Duration hold, Duration review) {
    /** How far a case has come towards its due time. */
    public enum Pressure {
        EARLY,
        /** Half of the time is gone. */
        HALF,
        /** Four fifths are gone. */
        LATE,
        OVERDUE
    }

    /**
     * A case's time.
     *
     * @param age business hours since the clock started
     */
    public record Clock(Instant since, Instant due, Duration age, Pressure pressure) {}

    /**
     * The time of a case that still waits; empty for one that does not.
     *
     * @param screened when the row was screened
     */
    public Optional<Clock> of(CaseFile file, Instant screened, Instant now) {
        if (!file.standing().isWaiting()) {
            return Optional.empty();
        }
        Instant since = since(file.decisions(), screened);
        Instant due = asked(file).map(hours::endOf).orElseGet(() -> hours.after(since, allowed(file.recommendation())));
        Duration age = hours.between(since, now);
        return Optional.of(new Clock(since, due, age, pressure(age, hours.between(since, due), !now.isBefore(due))));
    }

    private Duration allowed(Recommendation recommendation) {
        return recommendation == Recommendation.HOLD ? hold : review;
    }

    private static Instant since(List<Decision> decisions, Instant screened) {
        Instant since = screened;
        for (Decision decision : decisions) {
            if (decision.kind() == Decision.Kind.REOPEN || decision.kind() == Decision.Kind.OVERTURN) {
                since = decision.at();
            }
        }
        return since;
    }

    private static Optional<LocalDate> asked(CaseFile file) {
        if (file.standing() != Standing.WAITING_FOR_INFORMATION) {
            return Optional.empty();
        }
        Decision last = file.decisions().get(file.decisions().size() - 1);
        try {
            return Optional.ofNullable(last.bearing().evidence().get("due")).map(LocalDate::parse);
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static Pressure pressure(Duration age, Duration allowed, boolean over) {
        if (over) {
            return Pressure.OVERDUE;
        }
        double used = allowed.isZero() ? 1 : (double) age.toSeconds() / allowed.toSeconds();
        return used >= 0.8 ? Pressure.LATE : used >= 0.5 ? Pressure.HALF : Pressure.EARLY;
    }
}
