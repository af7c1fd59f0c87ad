package portcullis.edge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A saved mapping; written once, and its removal once. */
@Entity
@Table(name = "saved_mapping")
class MappingEntity {
    @Id
    long no;

    String id = "";

    @Convert(converter = Free.class)
    String name = "";

    @Nullable
    String kind;

    String print = "";

    @Convert(converter = Free.class)
    String document = "";

    String owner = "";

    boolean shared;

    @Column(name = "saved_at")
    Instant savedAt = Instant.EPOCH;

    @Column(name = "removed_by")
    @Nullable
    String removedBy;

    @Column(name = "removed_at")
    @Nullable
    Instant removedAt;
}
