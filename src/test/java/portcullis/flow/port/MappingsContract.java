package portcullis.flow.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portcullis.core.intake.DateOrder;
import portcullis.core.intake.Mapping;
import portcullis.core.subject.SubjectKind;
import portcullis.flow.port.Mappings.Saved;

/** What {@link Mappings} promises. */
public abstract class MappingsContract {
    private static final Instant NOW = Instant.parse("2026-02-01T09:00:00Z");
    private static final Mapping MAPPING = new Mapping(
            Map.of("parties.SUPPLIER.name", List.of("Kreditor"), "parties.SUPPLIER.address", List.of("Straße", "Ort")),
            Map.of("date", DateOrder.DAY_FIRST),
            Optional.of("windows-1252"));

    protected abstract Ports ports();

    private Saved added(String id, String owner, String print, boolean shared) {
        var saved = new Saved(
                id, "ERP <" + id + ">", Optional.of(SubjectKind.PURCHASE_ORDERS), print, MAPPING, owner, shared, NOW);
        ports().mappings().add(saved);
        return saved;
    }

    @Test
    void what_was_saved_comes_back_as_it_was() {
        Saved saved = added("m-1", "anna", "p1", false);

        assertThat(ports().mappings().find("m-1")).contains(saved);
        assertThat(ports().mappings().find("m-2")).isEmpty();
    }

    @Test
    void a_person_sees_own_and_shared_mappings_and_nobody_else_s() {
        Saved own = added("m-1", "anna", "p1", false);
        added("m-2", "bert", "p1", false);
        Saved shared = added("m-3", "carl", "p2", true);

        assertThat(ports().mappings().list("anna")).containsExactly(shared, own);
    }

    @Test
    void a_header_calls_for_the_latest_own_mapping_before_a_shared_one() {
        added("m-1", "anna", "p1", false);
        Saved latest = added("m-2", "anna", "p1", false);
        Saved shared = added("m-3", "carl", "p1", true);
        added("m-4", "bert", "p9", false);

        assertThat(ports().mappings().forHeader("anna", List.of("p0", "p1"))).contains(latest);
        assertThat(ports().mappings().forHeader("dora", List.of("p1"))).contains(shared);
        assertThat(ports().mappings().forHeader("dora", List.of("p9"))).isEmpty();
        assertThat(ports().mappings().forHeader("dora", List.of())).isEmpty();
    }

    @Test
    void a_removed_mapping_counts_no_more_and_is_removed_once() {
        added("m-1", "anna", "p1", false);

        assertThat(ports().mappings().remove("m-1", "anna", NOW)).isTrue();
        assertThat(ports().mappings().remove("m-1", "anna", NOW)).isFalse();
        assertThat(ports().mappings().find("m-1")).isEmpty();
        assertThat(ports().mappings().list("anna")).isEmpty();
        assertThat(ports().mappings().forHeader("anna", List.of("p1"))).isEmpty();
    }
}
