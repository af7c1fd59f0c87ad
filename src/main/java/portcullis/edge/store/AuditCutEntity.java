package portcullis.edge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That the audit trail's oldest part was deleted, up to a record. */
@Entity
@Table(name = "audit_cut")
class AuditCutEntity {
    @Id
    long seq;

    String hash = "";

    @Column(name = "cut_by")
    String by = "";

    @Column(name = "cut_at")
    Instant at = Instant.EPOCH;
}
