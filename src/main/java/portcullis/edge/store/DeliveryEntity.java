package portcullis.edge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A notice on its way to one target; the row is also the lease of whoever sends it. */
@Entity
@Table(name = "delivery")
class DeliveryEntity {
    @Id
    String id = "";

    String about = "";

    String target = "";

    int attempts;

    @Column(name = "next_at")
    Instant nextAt = Instant.EPOCH;

    @Column(name = "delivered_at")
    @Nullable
    Instant deliveredAt;

    @Column(name = "given_up_at")
    @Nullable
    Instant givenUpAt;

    @Convert(converter = Free.class)
    String answer = "";
}
