package portcullis.edge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import portcullis.core.match.Recall;

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

    @Convert(converter = RecallColumn.class)
    Recall recall = Recall.NONE;
}
