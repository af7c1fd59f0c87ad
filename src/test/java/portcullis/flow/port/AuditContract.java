package portcullis.flow.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import portcullis.flow.AuditTrail;
import portcullis.flow.AuditTrail.Flaw;
import portcullis.flow.audit.Act;
import portcullis.flow.audit.Checkpoint;
import portcullis.flow.audit.CheckpointKey;
import portcullis.flow.audit.Deed;
import portcullis.flow.audit.Link;

/** What {@link AuditLog} promises, and what a check of the chain finds when somebody changes the database behind the program's back. */
public abstract class AuditContract {
    private static final Instant NOW = Instant.parse("2026-02-01T09:00:00.123456Z");
    private static final String ODD = "名\u0001 \"x\" </script> 😀 \\ \u007f";

    private final Kept kept = new Kept();

    protected abstract Ports ports();

    /** Runs SQL as somebody does who holds the database: past every trigger. */
    protected abstract void tamper(String sql);

    /** Runs SQL as the program could. */
    protected abstract void attempt(String sql) throws Exception;

    private AuditTrail trail() {
        return new AuditTrail(ports().audit(), kept, InstantSource.fixed(NOW));
    }

    private void acts(int count) {
        for (int i = 0; i < count; i++) {
            trail().record(new Act.Actor("ann " + ODD, "192.0.2.1"), Deed.DOWNLOADED, "o" + i, "u1", Map.of("k", ODD));
        }
    }

    /** Checkpoints in memory. */
    private static final class Kept implements Checkpoints {
        private final CheckpointKey key = CheckpointKey.drawn();
        private final List<Checkpoint> lines = new ArrayList<>();

        @Override
        public CheckpointKey key() {
            return key;
        }

        @Override
        public void add(Checkpoint checkpoint) {
            lines.add(checkpoint);
        }

        @Override
        public List<Checkpoint> list(Consumer<String> broken) {
            return List.copyOf(lines);
        }
    }

    @Test
    void an_untouched_chain_holds_from_its_first_record() {
        acts(5);
        trail().checkpoint();
        acts(2);

        var found = trail().verify();

        assertThat(found.broken()).isEmpty();
        assertThat(found.records()).isEqualTo(7);
        assertThat(found.checkpoints()).isEqualTo(1);
    }

    @Test
    void anybody_can_compute_a_hash_again_from_the_canonical_form() throws Exception {
        acts(2);
        Link second = ports().audit().find(2).orElseThrow();
        String canonical = second.canonical();

        byte[] digest = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));

        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(second.hash());
        assertThat(canonical)
                .startsWith("{\"action\":\"DOWNLOADED\",\"actor\":\"ann 名\\u0001 \\\"x\\\" </script> 😀 \\\\ \u007f\","
                        + "\"address\":\"192.0.2.1\",\"at\":\"2026-02-01T09:00:00.123456Z\",\"detail\":{\"k\":")
                .contains("\"previous\":\""
                        + ports().audit().find(1).orElseThrow().hash() + "\",\"seq\":2,");
    }

    @Test
    void a_changed_record_is_named() {
        acts(6);
        tamper("update audit_record set actor = 'bob' where seq = 4");

        assertBroken(4, Flaw.CHANGED);
    }

    @Test
    void a_removed_record_is_named() {
        acts(6);
        tamper("delete from audit_record where seq = 3");

        assertBroken(3, Flaw.MISSING);
    }

    @Test
    void removed_last_records_are_named() {
        acts(6);
        tamper("delete from audit_record where seq > 4");

        assertBroken(5, Flaw.MISSING);
    }

    @Test
    void swapped_records_are_named() {
        acts(6);
        tamper("update audit_record set seq = 1000 where seq = 2");
        tamper("update audit_record set seq = 2 where seq = 5");
        tamper("update audit_record set seq = 5 where seq = 1000");

        assertBroken(2, Flaw.CHANGED);
    }

    @Test
    void a_chain_that_was_made_anew_as_a_whole_does_not_fit_its_checkpoints() {
        acts(4);
        trail().checkpoint();
        acts(2);
        tamper("delete from audit_record");
        tamper("update audit_head set seq = 0, hash = '" + Link.NOTHING + "'");
        for (int i = 0; i < 6; i++) {
            trail().record(Act.Actor.named("forger"), Deed.DOWNLOADED, "o" + i, "u1", Map.of());
        }

        assertBroken(4, Flaw.REBUILT);
    }

    @Test
    void a_chain_whose_end_was_cut_off_with_its_head_does_not_reach_its_checkpoints() {
        acts(5);
        trail().checkpoint();
        String hash = ports().audit().find(3).orElseThrow().hash();
        tamper("delete from audit_record where seq > 3");
        tamper("update audit_head set seq = 3, hash = '" + hash + "'");

        assertBroken(4, Flaw.MISSING);
    }

    @Test
    void a_checkpoint_that_another_key_signed_is_none() {
        acts(3);
        kept.lines.add(CheckpointKey.drawn()
                .sign(2, ports().audit().find(2).orElseThrow().hash()));

        assertBroken(2, Flaw.CHECKPOINT);
    }

    @Test
    void the_oldest_part_is_deleted_with_a_record_of_it_and_the_rest_holds() {
        var old = InstantSource.fixed(NOW.minusSeconds(20L * 365 * 86_400));
        var past = new AuditTrail(ports().audit(), kept, old);
        past.record(Act.Actor.named("ann"), Deed.DOWNLOADED, "1");
        past.record(Act.Actor.named("ann"), Deed.DOWNLOADED, "2");
        acts(3);

        assertThat(ports().audit().cut(2, "carla", NOW)).isEqualTo(2);

        var found = trail().verify();
        assertThat(found.broken()).isEmpty();
        assertThat(found.first()).isEqualTo(3);
        assertThat(ports().audit().after(0, 10)).last().satisfies(link -> {
            assertThat(link.act().deed()).isEqualTo(Deed.RECORDS_DELETED);
            assertThat(link.act().actor()).isEqualTo("carla");
        });
    }

    @Test
    void a_cut_that_nobody_recorded_is_found() {
        acts(5);
        String hash = ports().audit().find(2).orElseThrow().hash();
        tamper("insert into audit_cut values (2, '" + hash + "', 'nobody', timestamp '2026-01-01 00:00:00')");
        tamper("delete from audit_record where seq <= 2");

        assertBroken(3, Flaw.CUT);
    }

    @Test
    void the_program_itself_can_neither_change_nor_delete_a_record() {
        acts(2);
        for (String sql : List.of(
                "update audit_record set actor = 'bob' where seq = 1", "delete from audit_record where seq = 1")) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> attempt(sql))
                    .as(sql)
                    .hasStackTraceContaining("only ever added");
        }
        assertThat(trail().verify().isValid()).isTrue();
    }

    @Test
    void many_writers_at_once_make_one_chain() throws Exception {
        Callable<Integer> writer = () -> {
            acts(10);
            return 0;
        };
        var threads = Executors.newFixedThreadPool(4);
        try {
            for (var done : threads.invokeAll(List.of(writer, writer, writer, writer))) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(trail().verify().records()).isEqualTo(40);
        assertThat(trail().verify().broken()).isEmpty();
    }

    @Test
    void records_are_read_back_by_who_what_and_upload() {
        acts(3);
        trail().record(Act.Actor.named("bob"), Deed.REFUSED, "x", "u2", Map.of());
        var all = AuditLog.Filter.ALL;

        assertThat(ports().audit().before(Long.MAX_VALUE, all, 2).stream().map(Link::seq))
                .containsExactly(4L, 3L);
        assertThat(ports().audit().before(3, all, 9).stream().map(Link::seq)).containsExactly(2L, 1L);
        assertThat(ports().audit()
                        .before(
                                Long.MAX_VALUE,
                                new AuditLog.Filter(
                                        java.util.Optional.of("bob"),
                                        java.util.Optional.of(Deed.REFUSED),
                                        java.util.Optional.of("x"),
                                        java.util.Optional.of("u2"),
                                        java.util.Optional.of(NOW.minusSeconds(1)),
                                        java.util.Optional.of(NOW.plusSeconds(1))),
                                9))
                .hasSize(1);
        assertThat(ports().audit().latestOf("u1")).isEmpty();
        assertThat(ports().audit().latestOf("u2")).isPresent();
    }

    private void assertBroken(long seq, Flaw flaw) {
        var broken = trail().verify().broken().orElseThrow(() -> new AssertionError("the chain holds"));
        assertThat(broken.flaw()).as(broken.toString()).isEqualTo(flaw);
        assertThat(broken.seq()).as(broken.toString()).isEqualTo(seq);
    }
}
