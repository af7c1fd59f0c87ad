package portcullis.flow.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import portcullis.core.intake.FileProblem;
import portcullis.core.intake.RawRow;
import portcullis.core.review.CaseFile;
import portcullis.flow.port.Work.Lease;
import portcullis.flow.upload.Tally;
import portcullis.flow.upload.Upload;

/** What {@link Work} promises. */
public abstract class WorkContract {
    private static final Instant NOW = Instant.parse("2026-02-01T09:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final Instant EXPIRED = NOW.plus(LEASE).plusSeconds(1);
    private static final FileProblem PROBLEM = new FileProblem("broken", "Broken", "file", "rows", "none", "Mend it.");

    private final RandomValues any = new RandomValues(99);

    protected abstract Ports ports();

    private Work work() {
        return ports().work();
    }

    private Upload upload(String id) {
        return ports().uploads().find(id).orElseThrow();
    }

    private Optional<Lease> claim(Instant when) {
        return work().claim(Work.Claimant.ofAll("worker"), when, LEASE);
    }

    /** An upload under a reading lease, begun. */
    private Lease reading() {
        Sent.of("ann", 100).to(ports().uploads());
        Lease lease = claim(NOW).orElseThrow();
        assertThat(work().beginReading(lease, any.basis(), any.shape(), NOW)).isTrue();
        return lease;
    }

    private List<CaseFile> cases(Lease lease) {
        return work().rows(lease).stream()
                .map(row -> any.caseOf(lease.uploadId(), row))
                .toList();
    }

    @Test
    void without_uploads_there_is_nothing_to_do() {
        assertThat(claim(NOW)).isEmpty();
    }

    @Test
    void the_first_task_of_an_upload_is_to_read_it() {
        String id = Sent.of("ann", 100).to(ports().uploads()).id();

        Lease lease = claim(NOW).orElseThrow();

        assertThat(lease.isReading()).isTrue();
        assertThat(lease.uploadId()).isEqualTo(id);
        assertThat(claim(NOW)).isEmpty();
    }

    @Test
    void reading_pins_the_first_basis() {
        var basis = any.basis();
        var shape = any.shape();
        Sent.of("ann", 100).to(ports().uploads());
        Lease lease = claim(NOW).orElseThrow();

        assertThat(work().beginReading(lease, basis, shape, NOW)).isTrue();
        assertThat(work().beginReading(lease, any.basis(), shape, NOW.plusSeconds(9)))
                .isTrue();

        Upload upload = upload(lease.uploadId());
        assertThat(upload.status()).isEqualTo(Upload.Status.READING);
        assertThat(upload.basis()).contains(basis);
        assertThat(upload.shape()).contains(shape);
        assertThat(upload.request().kind()).contains(shape.kind());
        assertThat(upload.startedAt()).contains(NOW);
    }

    @Test
    void rows_come_out_of_a_chunk_as_they_went_in() {
        Lease reading = reading();
        List<RawRow> rows = any.rows(2, 500);
        assertThat(work().addChunk(reading, rows, NOW.plus(LEASE))).isTrue();

        Lease chunk = claim(NOW).orElseThrow();

        assertThat(chunk.isReading()).isFalse();
        assertThat(work().rows(chunk)).isEqualTo(rows);
        assertThat(work().rowsStored(chunk.uploadId())).isEqualTo(500);
    }

    @Test
    void three_thousand_rows_in_chunks_of_five_hundred_tie_out() {
        Lease reading = reading();
        var stored = new ArrayList<CaseFile>();
        for (int chunk = 0; chunk < 6; chunk++) {
            assertThat(work().addChunk(reading, any.rows(2 + chunk * 500, 500), NOW.plus(LEASE)))
                    .isTrue();
        }
        var shape = any.shape();
        assertThat(work().finishReading(reading, shape, NOW)).isTrue();
        assertThat(upload(reading.uploadId()).status()).isEqualTo(Upload.Status.SCREENING);
        assertThat(upload(reading.uploadId()).tally()).isEqualTo(new Tally(3_000, 0, 0, Map.of(), Map.of()));

        for (int chunk = 0; chunk < 6; chunk++) {
            Lease lease = claim(NOW).orElseThrow();
            assertThat(lease.chunk()).isEqualTo(chunk);
            var cases = cases(lease);
            stored.addAll(cases);
            assertThat(upload(lease.uploadId()).status()).isEqualTo(Upload.Status.SCREENING);
            assertThat(work().completeChunk(lease, cases, NOW.plusSeconds(chunk)))
                    .isTrue();
        }

        Upload upload = upload(reading.uploadId());
        assertThat(upload.status()).isEqualTo(Upload.Status.FINISHED);
        assertThat(upload.finishedAt()).contains(NOW.plusSeconds(5));
        assertThat(upload.shape()).contains(shape);
        assertThat(upload.tally()).isEqualTo(Tally.of(stored));
        assertThat(upload.tally().rowsScreened() + upload.tally().rowsRejected())
                .isEqualTo(3_000);
        var read = new ArrayList<CaseFile>();
        ports().cases().forEach(upload.id(), read::add);
        assertThat(read).isEqualTo(stored);
        assertThat(claim(EXPIRED)).isEmpty();
    }

    @Test
    void an_upload_without_rows_finishes_with_its_reading() {
        Lease reading = reading();

        assertThat(work().finishReading(reading, any.shape(), NOW)).isTrue();

        assertThat(upload(reading.uploadId()).status()).isEqualTo(Upload.Status.FINISHED);
    }

    @Test
    void chunks_are_screened_while_the_file_is_still_read() {
        Lease reading = reading();
        work().addChunk(reading, any.rows(2, 10), NOW.plus(LEASE));
        Lease chunk = claim(NOW).orElseThrow();

        assertThat(work().completeChunk(chunk, cases(chunk), NOW)).isTrue();

        assertThat(upload(reading.uploadId()).status()).isEqualTo(Upload.Status.READING);
        assertThat(upload(reading.uploadId()).tally().rowsRead()).isEqualTo(10);
        assertThat(work().finishReading(reading, any.shape(), NOW)).isTrue();
        assertThat(upload(reading.uploadId()).status()).isEqualTo(Upload.Status.FINISHED);
    }

    @Test
    void uploads_take_turns_and_their_chunks_come_before_their_reading() {
        Lease older = reading();
        Lease younger = reading();
        work().addChunk(younger, any.rows(2, 5), NOW.plus(LEASE));
        work().addChunk(older, any.rows(2, 5), NOW.plus(LEASE));
        work().release(older, NOW);
        work().release(younger, NOW);

        var order = new ArrayList<String>();
        for (int i = 0; i < 4; i++) {
            Lease lease = claim(NOW).orElseThrow();
            order.add((lease.uploadId().equals(older.uploadId()) ? "older " : "younger ") + lease.chunk());
        }

        assertThat(order).containsExactly("older 0", "younger 0", "older -1", "younger -1");
    }

    @Test
    void many_at_once_claim_tasks_of_their_own() throws Exception {
        Lease reading = reading();
        for (int chunk = 0; chunk < 8; chunk++) {
            work().addChunk(reading, any.rows(2 + chunk, 1), NOW.plus(LEASE));
        }
        int workers = 4;
        var together = new CyclicBarrier(workers);
        Callable<List<Lease>> claimAll = () -> {
            var mine = new ArrayList<Lease>();
            together.await();
            for (int misses = 0; misses < 20; ) {
                Optional<Lease> lease = claim(NOW);
                lease.ifPresent(mine::add);
                misses += lease.isPresent() ? 0 : 1;
            }
            return mine;
        };

        var threads = Executors.newFixedThreadPool(workers);
        var claimed = new ArrayList<Lease>();
        try {
            for (var worker : threads.invokeAll(Collections.nCopies(workers, claimAll))) {
                claimed.addAll(worker.get());
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(claimed.stream().map(Lease::chunk).sorted().toList()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
        assertThat(claimed.stream().map(Lease::token).collect(Collectors.toSet()))
                .hasSize(8);
    }

    @Test
    void many_at_once_complete_chunks_of_one_upload() throws Exception {
        Lease reading = reading();
        for (int chunk = 0; chunk < 12; chunk++) {
            work().addChunk(reading, any.rows(2 + chunk * 50, 50), NOW.plus(LEASE));
        }
        work().finishReading(reading, any.shape(), NOW);
        Callable<Boolean> screen = () -> {
            Optional<Lease> lease = claim(NOW);
            while (lease.isPresent()) {
                Lease held = lease.get();
                var cases = work().rows(held).stream()
                        .map(row -> new RandomValues(row.number()).caseOf(held.uploadId(), row))
                        .toList();
                if (!work().completeChunk(held, cases, NOW)) {
                    return false;
                }
                lease = claim(NOW);
            }
            return true;
        };
        var threads = Executors.newFixedThreadPool(3);
        try {
            for (var worker : threads.invokeAll(Collections.nCopies(3, screen))) {
                assertThat(worker.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }

        var read = new ArrayList<CaseFile>();
        ports().cases().forEach(reading.uploadId(), read::add);
        assertThat(read).hasSize(600);
        assertThat(upload(reading.uploadId()).status()).isEqualTo(Upload.Status.FINISHED);
        assertThat(upload(reading.uploadId()).tally()).isEqualTo(Tally.of(read));
    }

    @Test
    void a_worker_that_died_while_reading_is_continued_behind_its_last_chunk() {
        Lease died = reading();
        work().addChunk(died, any.rows(2, 30), NOW.plus(LEASE));
        work().addChunk(died, any.rows(32, 30), NOW.plus(LEASE));
        Lease one = claim(EXPIRED).orElseThrow();
        Lease two = claim(EXPIRED).orElseThrow();

        Lease heir = claim(EXPIRED).orElseThrow();

        assertThat(heir.isReading()).isTrue();
        assertThat(work().rowsStored(heir.uploadId())).isEqualTo(60);
        assertThat(work().addChunk(died, any.rows(62, 30), EXPIRED)).isFalse();
        assertThat(work().finishReading(died, any.shape(), EXPIRED)).isFalse();
        assertThat(work().addChunk(heir, any.rows(62, 7), EXPIRED.plus(LEASE))).isTrue();
        assertThat(work().finishReading(heir, any.shape(), EXPIRED)).isTrue();
        for (Lease chunk : List.of(one, two, claim(EXPIRED).orElseThrow())) {
            assertThat(work().completeChunk(chunk, cases(chunk), EXPIRED)).isTrue();
        }
        assertThat(upload(heir.uploadId()).status()).isEqualTo(Upload.Status.FINISHED);
        assertThat(upload(heir.uploadId()).tally().rowsRead()).isEqualTo(67);
    }

    @Test
    void a_lost_lease_stores_nothing() {
        Lease reading = reading();
        work().addChunk(reading, any.rows(2, 10), NOW.plus(LEASE));
        Lease lost = claim(NOW).orElseThrow();
        Lease heir = claim(EXPIRED).orElseThrow();
        assertThat(heir.chunk()).isEqualTo(lost.chunk());
        assertThat(heir.token()).isNotEqualTo(lost.token());

        assertThat(work().completeChunk(lost, cases(lost), EXPIRED)).isFalse();
        assertThat(work().fail(lost, PROBLEM, EXPIRED)).isFalse();
        work().release(lost, EXPIRED);

        assertThat(upload(lost.uploadId()).tally().rowsScreened()).isZero();
        assertThat(ports().cases()
                        .list(lost.uploadId(), Cases.Filter.ALL, 0, 10)
                        .items())
                .isEmpty();
        assertThat(work().completeChunk(heir, cases(heir), EXPIRED)).isTrue();
        assertThat(work().completeChunk(heir, cases(heir), EXPIRED)).isFalse();
        Tally tally = upload(lost.uploadId()).tally();
        assertThat(tally.rowsScreened() + tally.rowsRejected()).isEqualTo(10);
    }

    @Test
    void adding_a_chunk_prolongs_the_lease() {
        Lease reading = reading();
        work().addChunk(reading, any.rows(2, 1), EXPIRED.plusSeconds(5));
        claim(EXPIRED);

        assertThat(claim(EXPIRED)).isEmpty();
    }

    @Test
    void a_cancelled_upload_takes_no_more_cases() {
        Lease reading = reading();
        work().addChunk(reading, any.rows(2, 10), NOW.plus(LEASE));
        work().addChunk(reading, any.rows(12, 10), NOW.plus(LEASE));
        Lease done = claim(NOW).orElseThrow();
        Lease late = claim(NOW).orElseThrow();
        assertThat(work().completeChunk(done, cases(done), NOW)).isTrue();

        assertThat(ports().uploads().cancel(reading.uploadId())).isTrue();

        assertThat(work().completeChunk(late, cases(late), NOW)).isFalse();
        assertThat(work().addChunk(reading, any.rows(22, 10), NOW.plus(LEASE))).isFalse();
        assertThat(work().finishReading(reading, any.shape(), NOW)).isFalse();
        assertThat(work().beginReading(reading, any.basis(), any.shape(), NOW)).isFalse();
        assertThat(work().fail(reading, PROBLEM, NOW)).isFalse();
        assertThat(claim(EXPIRED)).isEmpty();
        assertThat(upload(reading.uploadId()).status()).isEqualTo(Upload.Status.CANCELLED);
        assertThat(upload(reading.uploadId()).problem()).isEmpty();
        assertThat(ports().cases()
                        .list(reading.uploadId(), Cases.Filter.ALL, 0, 10)
                        .total())
                .isEqualTo(10);
    }

    @Test
    void a_cancelled_upload_does_not_keep_the_next_one_waiting() {
        Lease reading = reading();
        work().addChunk(reading, any.rows(2, 10), NOW.plus(LEASE));
        ports().uploads().cancel(reading.uploadId());
        Upload next = Sent.of("bob", 7).to(ports().uploads());

        assertThat(claim(EXPIRED).orElseThrow().uploadId()).isEqualTo(next.id());
    }

    @Test
    void a_failed_upload_says_why_and_keeps_its_cases() {
        Lease reading = reading();
        work().addChunk(reading, any.rows(2, 10), NOW.plus(LEASE));
        Lease chunk = claim(NOW).orElseThrow();
        work().completeChunk(chunk, cases(chunk), NOW);

        assertThat(work().fail(reading, PROBLEM, NOW)).isTrue();

        Upload upload = upload(reading.uploadId());
        assertThat(upload.status()).isEqualTo(Upload.Status.FAILED);
        assertThat(upload.problem()).contains(PROBLEM);
        assertThat(upload.finishedAt()).contains(NOW);
        assertThat(ports().cases().list(upload.id(), Cases.Filter.ALL, 0, 10).total())
                .isEqualTo(10);
        assertThat(ports().uploads().cancel(upload.id())).isFalse();
        assertThat(claim(EXPIRED)).isEmpty();
    }

    @Test
    void a_released_task_waits_until_its_time() {
        Lease reading = reading();

        work().release(reading, NOW.plusSeconds(30));

        assertThat(claim(NOW.plusSeconds(29))).isEmpty();
        assertThat(claim(NOW.plusSeconds(30)).orElseThrow().isReading()).isTrue();
        assertThat(work().addChunk(reading, any.rows(2, 1), EXPIRED)).isFalse();
    }

    @Test
    void a_chunk_ends_with_a_case_for_every_row_or_not_at_all() {
        Lease reading = reading();
        work().addChunk(reading, any.rows(2, 10), NOW.plus(LEASE));
        Lease chunk = claim(NOW).orElseThrow();
        var all = cases(chunk);

        assertThatThrownBy(() -> work().completeChunk(chunk, all.subList(0, 9), NOW))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(ports().cases()
                        .list(chunk.uploadId(), Cases.Filter.ALL, 0, 10)
                        .total())
                .isZero();
        assertThat(work().completeChunk(chunk, all, NOW)).isTrue();
    }
}
