package portcullis.edge.faces.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portcullis.flow.upload.Request;
import portcullis.flow.upload.Tally;
import portcullis.flow.upload.Turn;
import portcullis.flow.upload.Upload;
import portcullis.flow.upload.Upload.Status;

final class ProgressTest {
    private static final Instant START = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant NOW = START.plusSeconds(10);

    @Test
    void rejected_rows_are_done_as_well() {
        assertThat(of(Status.SCREENING, new Tally(400, 90, 10, Map.of(), Map.of()), NOW))
                .isEqualTo(new Progress(100, 400, true, 10, Optional.of(Duration.ofSeconds(30))));
    }

    @Test
    void a_share_is_not_told_while_the_file_is_still_read() {
        Progress progress = of(Status.READING, new Tally(1_000, 500, 0, Map.of(), Map.of()), NOW);

        assertThat(progress.whole()).isFalse();
        assertThat(progress.percent()).isZero();
        assertThat(progress.remaining()).isEmpty();
    }

    @Test
    void one_hundred_percent_means_every_row() {
        assertThat(of(Status.SCREENING, new Tally(1_000, 999, 0, Map.of(), Map.of()), NOW)
                        .percent())
                .isEqualTo(99);
        assertThat(of(Status.FINISHED, new Tally(1_000, 999, 1, Map.of(), Map.of()), NOW)
                        .percent())
                .isEqualTo(100);
        assertThat(of(Status.FINISHED, Tally.NONE, NOW).percent()).isEqualTo(100);
    }

    @Test
    void nothing_is_said_about_speed_before_there_is_something_to_measure() {
        Progress progress = of(Status.SCREENING, new Tally(10, 1, 0, Map.of(), Map.of()), START.plusMillis(100));

        assertThat(progress.rowsPerSecond()).isZero();
        assertThat(progress.remaining()).isEmpty();
    }

    @Test
    void a_million_rows_do_not_overflow() {
        var almost = new Tally(1_048_575, 1_048_574, 0, Map.of(), Map.of());

        assertThat(of(Status.SCREENING, almost, START.plus(Duration.ofDays(30))).percent())
                .isEqualTo(99);
    }

    private static Progress of(Status status, Tally tally, Instant now) {
        var upload = new Upload(
                "u1",
                Request.asOf(LocalDate.of(2026, 11, 23), "ann"),
                new Upload.Original("orders.xlsx", "0".repeat(64), 10),
                status,
                Turn.USUAL,
                Optional.empty(),
                tally,
                START,
                Optional.of(START),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return Progress.of(upload, now);
    }
}
