package portcullis.edge.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import portcullis.core.match.Score;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.Known;

final class ShownTest {
    private final Shown show = new Shown();

    @Test
    void times_are_in_utc_and_say_so() {
        assertThat(show.time(Instant.parse("2026-11-23T23:59:59Z"))).isEqualTo("2026-11-23 23:59 UTC");
    }

    @Test
    void a_score_just_below_a_threshold_does_not_look_as_if_it_reached_it() {
        assertThat(show.score(new Score(0.8999))).isEqualTo("0.8999");
    }

    @Test
    void sizes_and_counts_are_written_for_people() {
        assertThat(show.bytes(1023)).isEqualTo("1023 bytes");
        assertThat(show.bytes(268_435_456)).isEqualTo("256.0 MiB");
        assertThat(show.count(1_048_576)).isEqualTo("1,048,576");
        assertThat(show.duration(Duration.ofMillis(1))).isEqualTo("1 s");
        assertThat(show.duration(Duration.ofSeconds(125))).isEqualTo("3 min");
    }

    @Test
    void an_unknown_country_is_empty_and_never_guessed() {
        assertThat(show.country(Known.unknown())).isEmpty();
        assertThat(show.country(Known.of(new CountryCode("SG")))).isEqualTo("Singapore (SG)");
    }

    @Test
    void an_edition_of_tomorrow_is_not_of_a_negative_age() {
        var today = LocalDate.of(2026, 11, 23);

        assertThat(show.daysSince(today.plusDays(1), today)).isZero();
        assertThat(show.daysSince(today.minusDays(22), today)).isEqualTo(22);
    }
}
