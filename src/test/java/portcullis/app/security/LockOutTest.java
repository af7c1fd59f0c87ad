package portcullis.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class LockOutTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final String HERE = "192.0.2.1";

    private final LockOut lockOut = new LockOut(100);

    @Test
    void four_failures_cost_nothing() {
        fail(4);

        assertThat(lockOut.remaining("ann", HERE, NOW)).isEmpty();
    }

    @Test
    void each_failure_after_the_fifth_doubles_the_wait_up_to_a_quarter_of_an_hour() {
        fail(5);
        assertThat(lockOut.remaining("ann", HERE, NOW)).contains(Duration.ofMinutes(1));
        fail(1);
        assertThat(lockOut.remaining("ann", HERE, NOW)).contains(Duration.ofMinutes(2));
        fail(20);
        assertThat(lockOut.remaining("ann", HERE, NOW)).contains(Duration.ofMinutes(15));
    }

    @Test
    void the_wait_ends_by_itself() {
        fail(5);

        assertThat(lockOut.remaining("ann", HERE, NOW.plusSeconds(59))).contains(Duration.ofSeconds(1));
        assertThat(lockOut.remaining("ann", HERE, NOW.plusSeconds(60))).isEmpty();
    }

    @Test
    void a_success_forgets_the_failures() {
        fail(4);
        lockOut.succeeded("ann", HERE);
        fail(4);

        assertThat(lockOut.remaining("ann", HERE, NOW)).isEmpty();
    }

    @Test
    void strangers_cannot_make_it_grow_without_end() {
        fail(5);
        for (int i = 0; i < 100; i++) {
            lockOut.failed("stranger " + i, HERE, NOW);
        }

        assertThat(lockOut.remaining("ann", HERE, NOW))
                .as("the oldest is forgotten")
                .isEmpty();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            lockOut.failed("ann", HERE, NOW);
        }
    }
}
