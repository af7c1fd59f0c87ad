package portcullis.edge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portcullis.core.match.Recall;
import portcullis.flow.port.Editions;

/** That an edition was put in force; only ever inserted. */
@Entity
@Table(name = "adoption")
class AdoptionEntity {
    @Id
    long no;

    @Column(name = "edition_id")
    String edition = "";

    String source = "";

    @Column(name = "adopted_at")
    Instant at = Instant.EPOCH;

    @Column(name = "adopted_by")
    String by = "";

    @Column(name = "is_past")
    boolean past;

    @Column(name = "previous_id")
    @Nullable
    String previous;

    int added;

    int removed;

    int changed;

    @Convert(converter = Free.class)
    String remarks = "";

    @Convert(converter = RecallColumn.class)
    Recall recall = Recall.NONE;

    void note(Editions.Facts facts) {
        previous = facts.previous().orElse(null);
        added = facts.changes().added();
        removed = facts.changes().removed();
        changed = facts.changes().changed();
        remarks = String.join("\n", facts.remarks());
        recall = facts.recall();
    }

    Editions.Facts facts() {
        return new Editions.Facts(
                Optional.ofNullable(previous),
                new Editions.Counts(added, removed, changed),
                remarks.lines().toList(),
                recall);
    }
}
