package portcullis.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.Tag;
import org.eclipse.microprofile.metrics.Timer;
import org.jspecify.annotations.NullUnmarked;
import portcullis.flow.Desk;
import portcullis.flow.Meter;
import portcullis.flow.port.Cases;
import portcullis.flow.port.Work;

/**
 * The program's metrics, under the names that the manual and the dashboard use. What has to be asked of the database is asked at most
 * once in a while, whoever looks how often.
 */
@ApplicationScoped
@NullUnmarked // the container fills the fields
public class Telemetry implements Meter {
    private static final Duration BACKLOG_AGE = Duration.ofSeconds(10);
    private static final Duration CASES_AGE = Duration.ofMinutes(10);

    @Inject
    MetricRegistry metrics;

    @Inject
    Work work;

    @Inject
    Cases cases;

    @Inject
    Desk desk;

    @Inject
    DiskRoom disk;

    @Inject
    InstantSource clock;

    private final LongAdder screened = new LongAdder();
    private Counter rows;
    private Timer screening;
    private Timer matching;

    /** Registers all metrics; before that nothing is counted but rows. */
    void start() {
        rows = metrics.counter(named("portcullis_rows_screened", "rows screened and stored by this server"));
        screening = metrics.timer(time("portcullis_screening", "time to screen one row, rules and matching"));
        matching = metrics.timer(time("portcullis_matching", "time to compare one party with the lists"));
        var backlog = new Remembered<>(BACKLOG_AGE, clock, work::backlog, new Work.Backlog(0, 0, 0));
        gauge(
                "portcullis_backlog_rows",
                "rows read and not screened yet",
                () -> backlog.get().rows());
        gauge(
                "portcullis_backlog_chunks",
                "chunks not screened yet",
                () -> backlog.get().chunks());
        gauge(
                "portcullis_backlog_files",
                "files not read to their end",
                () -> backlog.get().files());
        gauge("portcullis_disk_free_bytes", "free space for work", disk::free);
        gauge(
                "portcullis_list_entries",
                "entries of the lists in force",
                () -> desk.inForce().watchlist().size());
        gauge("portcullis_list_age_days", "age of the oldest list in force", this::listAge);
        var open = new Remembered<>(CASES_AGE, clock, () -> cases.openByAge(clock.instant()), Map.<Integer, Long>of());
        for (int days : Cases.AGES) {
            gauge(
                    "portcullis_open_cases",
                    "held or questioned rows that nobody has decided, by age of the upload in days",
                    () -> open.get().getOrDefault(days, 0L),
                    new Tag("from_days", String.valueOf(days)));
        }
    }

    long rowsScreened() {
        return screened.sum();
    }

    @Override
    public void screened(int count, Duration took) {
        screened.add(count);
        if (rows != null && count > 0) {
            rows.inc(count);
            screening.update(took.dividedBy(count));
        }
    }

    @Override
    public void matched(Duration took) {
        if (matching != null) {
            matching.update(took);
        }
    }

    private long listAge() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return desk.inForce().watchlist().editions().stream()
                .mapToLong(edition -> ChronoUnit.DAYS.between(edition.published(), today))
                .max()
                .orElse(0);
    }

    private void gauge(String name, String description, Supplier<? extends Number> value, Tag... tags) {
        metrics.gauge(named(name, description), value, tags);
    }

    private static Metadata named(String name, String description) {
        return Metadata.builder().withName(name).withDescription(description).build();
    }

    /** Without a unit the server would give bare nanoseconds; with it, seconds. */
    private static Metadata time(String name, String description) {
        return Metadata.builder()
                .withName(name)
                .withDescription(description)
                .withUnit(MetricUnits.NANOSECONDS)
                .build();
    }

    /** A value that is asked for again when it has become too old; the last one while asking fails. */
    private static final class Remembered<T> {
        private final Duration age;
        private final InstantSource clock;
        private final Supplier<T> source;
        private T value;
        private Instant asked = Instant.MIN;

        Remembered(Duration age, InstantSource clock, Supplier<T> source, T first) {
            this.age = age;
            this.clock = clock;
            this.source = source;
            this.value = first;
        }

        synchronized T get() {
            Instant now = clock.instant();
            if (asked.equals(Instant.MIN) || now.isAfter(asked.plus(age))) {
                asked = now;
                try {
                    value = source.get();
                } catch (RuntimeException unanswered) {
                    return value;
                }
            }
            return value;
        }
    }
}
