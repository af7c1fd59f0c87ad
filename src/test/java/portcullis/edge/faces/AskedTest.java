package portcullis.edge.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import portcullis.core.rule.Recommendation;

final class AskedTest {
    @Test
    void a_value_that_means_nothing_is_as_if_it_were_not_there() {
        assertThat(Asked.choice(Recommendation.class, "hold")).isEmpty();
        assertThat(Asked.day("2026-02-30")).isEmpty();
        assertThat(Asked.page("-1")).isZero();
        assertThat(Asked.page("99999999999")).isZero();
        assertThat(Asked.text("  ")).isEmpty();
    }

    @Test
    void a_value_that_means_something_is_taken() {
        assertThat(Asked.choice(Recommendation.class, "HOLD")).contains(Recommendation.HOLD);
        assertThat(Asked.day(" 2026-02-28 ")).contains(LocalDate.of(2026, 2, 28));
        assertThat(Asked.page("1")).isZero();
        assertThat(Asked.page("7")).isEqualTo(6);
    }

    @Test
    void a_form_that_another_site_sent_is_told_from_ones_own() {
        assertThat(PageRequests.isFromElsewhere("cross-site")).isTrue();
        assertThat(PageRequests.isFromElsewhere("same-site")).isTrue();
        assertThat(PageRequests.isFromElsewhere("same-origin")).isFalse();
        assertThat(PageRequests.isFromElsewhere("none")).isFalse();
        assertThat(PageRequests.isFromElsewhere(null)).isFalse();
    }
}
