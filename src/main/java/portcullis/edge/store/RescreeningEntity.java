package portcullis.edge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portcullis.flow.port.Rescreenings.Rescreening;
import portcullis.flow.port.Rescreenings.Step;

/** What a change of a list did to earlier uploads. */
@Entity
@Table(name = "rescreening")
class RescreeningEntity {
    @Id
    String id = "";

    @Column(name = "edition_id")
    String edition = "";

    @Column(name = "since_id")
    String since = "";

    @Column(name = "begun_at")
    Instant begunAt = Instant.EPOCH;

    @Column(name = "lease_until")
    Instant leaseUntil = Instant.EPOCH;

    @Column(name = "finished_at")
    @Nullable
    Instant finishedAt;

    long parties;

    @Column(name = "rows_touched")
    int touched;

    @Column(name = "rows_changed")
    int changed;

    Rescreening rescreening() {
        return new Rescreening(
                id, new Step(since, edition), begunAt, Optional.ofNullable(finishedAt), parties, touched, changed);
    }
}
