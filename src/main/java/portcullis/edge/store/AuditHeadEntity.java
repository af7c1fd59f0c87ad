package portcullis.edge.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import portcullis.flow.port.AuditLog;

/** The end of the audit trail: one row, locked while a record is added. */
@Entity
@Table(name = "audit_head")
class AuditHeadEntity {
    static final int ONLY = 1;

    @Id
    int id = ONLY;

    long seq;

    String hash = "";

    AuditLog.Head head() {
        return new AuditLog.Head(seq, hash);
    }
}
