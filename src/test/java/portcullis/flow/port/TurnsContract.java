package portcullis.flow.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portcullis.core.intake.RawRow;
import portcullis.flow.port.Work.Claimant;
import portcullis.flow.port.Work.Course;
import portcullis.flow.port.Work.Lease;
import portcullis.flow.upload.Turn;
import portcullis.flow.upload.Upload;

/** What {@link Work} promises about whose turn it is, how far reading goes ahead, and tasks that kill their workers. */
public abstract class TurnsContract {
    private static final Instant NOW = Instant.parse("2026-02-01T09:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final Instant EXPIRED = NOW.plus(LEASE).plusSeconds(1);

    private final RandomValues any = new RandomValues(17);

    protected abstract Ports ports();

    private Optional<Lease> claim(Instant when) {
        return ports().work().claim(Claimant.ofAll("worker"), when, LEASE);
    }

    /** An upload of so many chunks, all read. */
    private String read(String sender, int chunks) {
        String id = Sent.of(sender, 100).to(ports().uploads()).id();
        Lease reading = ports().work()
                .claim(Claimant.ofFiles("reader", Long.MAX_VALUE), NOW, LEASE)
                .orElseThrow();
        assertThat(reading.uploadId()).isEqualTo(id);
        ports().work().beginReading(reading, any.basis(), any.shape(), NOW);
        for (int chunk = 0; chunk < chunks; chunk++) {
            ports().work().addChunk(reading, any.rows(2 + chunk * 4, 4), NOW.plus(LEASE));
        }
        ports().work().finishReading(reading, any.shape(), NOW);
        return id;
    }

    private List<String> order(int tasks) {
        var order = new ArrayList<String>();
        for (int i = 0; i < tasks; i++) {
            order.add(claim(NOW).orElseThrow().uploadId());
        }
        return order;
    }

    @Test
    void a_small_upload_does_not_wait_for_a_large_one() {
        String large = read("ann", 20);
        order(5);
        String small = read("bob", 2);

        assertThat(order(4)).containsExactly(large, small, large, small);
    }

    @Test
    void the_senders_share_however_many_files_one_of_them_sends() {
        var many = new ArrayList<String>();
        for (int i = 0; i < 4; i++) {
            many.add(read("ann", 5));
        }
        String one = read("bob", 5);

        List<String> order = order(8);

        assertThat(order.stream().filter(one::equals)).hasSize(4);
        assertThat(order.stream().distinct().filter(many::contains)).hasSize(4);
    }

    @Test
    void a_higher_priority_goes_first_and_a_lower_one_last() {
        String usual = read("ann", 2);
        String low = read("bob", 2);
        String high = read("cyd", 2);
        ports().uploads().setTurn(low, new Turn(false, -1));
        ports().uploads().setTurn(high, new Turn(false, 3));

        assertThat(order(6)).containsExactly(high, high, usual, usual, low, low);
    }

    @Test
    void a_paused_upload_rests_until_it_is_resumed() {
        String id = read("ann", 2);
        Lease begun = claim(NOW).orElseThrow();

        assertThat(ports().uploads().setTurn(id, new Turn(true, 0))).isTrue();

        assertThat(claim(NOW)).isEmpty();
        assertThat(ports().uploads().find(id).map(Upload::turn)).contains(new Turn(true, 0));
        assertThat(ports().work()
                        .completeChunk(
                                begun,
                                ports().work().rows(begun).stream()
                                        .map(row -> any.caseOf(id, row))
                                        .toList(),
                                NOW))
                .isTrue();
        ports().uploads().setTurn(id, Turn.USUAL);
        assertThat(claim(NOW)).isPresent();
    }

    @Test
    void a_final_upload_has_no_turn_to_set() {
        String id = read("ann", 0);

        assertThat(ports().uploads().setTurn(id, new Turn(true, 0))).isFalse();
        assertThat(ports().uploads().setTurn("none", new Turn(true, 0))).isFalse();
        assertThatThrownBy(() -> new Turn(false, 10)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_reader_of_small_files_takes_no_large_one_and_no_chunk() {
        read("ann", 3);
        Sent.of("bob", 5_000).to(ports().uploads());
        String small = Sent.of("cyd", 500).to(ports().uploads()).id();
        var express = Claimant.ofFiles("express", 1_000);

        assertThat(ports().work().claim(express, NOW, LEASE).map(Lease::uploadId))
                .contains(small);
        assertThat(ports().work().claim(express, NOW, LEASE)).isEmpty();
    }

    @Test
    void reading_waits_while_enough_chunks_are_ahead() {
        Sent.of("ann", 100).to(ports().uploads());
        Lease reading = claim(NOW).orElseThrow();
        Work work = ports().work();
        work.beginReading(reading, any.basis(), any.shape(), NOW);
        work.addChunk(reading, any.rows(2, 4), NOW.plus(LEASE));
        assertThat(work.course(reading, 2, NOW.plus(LEASE))).isEqualTo(Course.GO_ON);
        work.addChunk(reading, any.rows(6, 4), NOW.plus(LEASE));

        assertThat(work.course(reading, 2, EXPIRED.plus(LEASE))).isEqualTo(Course.WAIT);

        assertThat(claim(EXPIRED).map(Lease::isReading)).contains(false);
        ports().uploads().setTurn(reading.uploadId(), new Turn(true, 0));
        assertThat(work.course(reading, 2, NOW)).isEqualTo(Course.STOP);
        ports().uploads().cancel(reading.uploadId());
        assertThat(work.course(reading, 2, NOW)).isEqualTo(Course.STOP);
    }

    @Test
    void a_task_given_back_is_no_attempt_and_one_that_broke_its_worker_is() {
        read("ann", 1);
        Lease first = claim(NOW).orElseThrow();
        assertThat(first.attempt()).isEqualTo(1);

        ports().work().release(first, NOW);
        Lease second = claim(NOW).orElseThrow();
        assertThat(second.attempt()).isEqualTo(1);
        ports().work().drop(second, NOW);
        assertThat(claim(NOW).orElseThrow().attempt()).isEqualTo(2);
        assertThat(claim(EXPIRED).orElseThrow().attempt()).isEqualTo(3);
    }

    @Test
    void a_chunk_splits_into_halves_that_tie_out() {
        String id = read("ann", 1);
        Lease whole = claim(NOW).orElseThrow();
        List<RawRow> rows = ports().work().rows(whole);

        assertThat(ports().work().split(whole)).isTrue();

        assertThat(ports().work().split(whole)).isFalse();
        var found = new ArrayList<RawRow>();
        for (int half = 0; half < 2; half++) {
            Lease lease = claim(NOW).orElseThrow();
            assertThat(lease.attempt()).isEqualTo(2);
            found.addAll(ports().work().rows(lease));
            ports().work()
                    .completeChunk(
                            lease,
                            ports().work().rows(lease).stream()
                                    .map(row -> any.caseOf(id, row))
                                    .toList(),
                            NOW);
        }
        assertThat(found).isEqualTo(rows);
        Upload done = ports().uploads().find(id).orElseThrow();
        assertThat(done.status()).isEqualTo(Upload.Status.FINISHED);
        assertThat(done.tally().rowsRead()).isEqualTo(rows.size());
        assertThat(done.tally().rowsScreened() + done.tally().rowsRejected()).isEqualTo(rows.size());
    }
}
