package portcullis.flow.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import portcullis.core.screen.GoodGuy;
import portcullis.flow.port.GoodGuyRules.Act;
import portcullis.flow.port.GoodGuyRules.Kept;

/** What {@link GoodGuyRules} promises. */
public abstract class GoodGuysContract {
    private static final Instant NOW = Instant.parse("2026-02-01T09:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-02-01");

    protected abstract Ports ports();

    private GoodGuyRules rules() {
        return ports().goodGuys();
    }

    private Kept added(String id, Optional<String> order) {
        var guy = new GoodGuy(
                id,
                "a".repeat(64),
                "CSL-1",
                "b".repeat(64),
                Map.of("ECFR-1", "c".repeat(64), "ECFR 2", "d".repeat(64)),
                Set.of("pack.one@1", "pack.two@2"),
                order,
                "says so");
        var kept = new Kept(
                guy,
                "case-7",
                "FP-ADDR",
                "ä reason",
                new Act("maker", NOW),
                DAY.plusDays(30),
                Optional.empty(),
                Optional.empty(),
                "");
        rules().add(kept);
        return kept;
    }

    @Test
    void what_was_asked_for_comes_back_as_it_was() {
        Kept first = added("gg-1", Optional.of("4500"));
        Kept second = added("gg-2", Optional.empty());

        assertThat(rules().list()).containsExactly(second, first);
        assertThat(rules().find("gg-1")).contains(first);
        assertThat(rules().find("gg-3")).isEmpty();
        assertThat(first.holdsOn(DAY)).isFalse();
    }

    @Test
    void one_is_approved_once_and_then_holds_to_its_last_day() {
        added("gg-1", Optional.empty());

        assertThat(rules().approve("gg-1", new Act("checker", NOW))).isTrue();
        assertThat(rules().approve("gg-1", new Act("another", NOW))).isFalse();

        Kept approved = rules().find("gg-1").orElseThrow();
        assertThat(approved.approved()).contains(new Act("checker", NOW));
        assertThat(approved.holdsOn(DAY.plusDays(30))).isTrue();
        assertThat(approved.holdsOn(DAY.plusDays(31))).isFalse();
    }

    @Test
    void one_that_was_ended_can_neither_be_approved_nor_ended_again() {
        added("gg-1", Optional.empty());

        assertThat(rules().end("gg-1", new Act("checker", NOW), "listing explained"))
                .isTrue();
        assertThat(rules().approve("gg-1", new Act("checker", NOW))).isFalse();
        assertThat(rules().end("gg-1", new Act("checker", NOW), "again")).isFalse();

        Kept ended = rules().find("gg-1").orElseThrow();
        assertThat(ended.endedWhy()).isEqualTo("listing explained");
        assertThat(ended.holdsOn(DAY)).isFalse();
    }
}
