package portcullis.edge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import portcullis.flow.audit.Act;
import portcullis.flow.audit.Deed;
import portcullis.flow.audit.Link;

/** A record of the audit trail; only ever inserted. */
@Entity
@Table(name = "audit_record")
class AuditEntity {
    @Id
    long seq;

    @Column(name = "acted_at")
    Instant at = Instant.EPOCH;

    String actor = "";

    String address = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "action", columnDefinition = "varchar(40)")
    Deed deed = Deed.REFUSED;

    String object = "";

    @Column(name = "upload_id")
    String upload = "";

    String detail = "";

    @Column(name = "previous_hash")
    String previous = "";

    String hash = "";

    static AuditEntity of(Link link) {
        var entity = new AuditEntity();
        entity.seq = link.seq();
        entity.at = link.act().at();
        entity.actor = link.act().actor();
        entity.address = link.act().address();
        entity.deed = link.act().deed();
        entity.object = link.act().object();
        entity.upload = link.act().upload();
        entity.detail = link.act().detail();
        entity.previous = link.previous();
        entity.hash = link.hash();
        return entity;
    }

    Link link() {
        return new Link(seq, new Act(at, actor, address, deed, object, upload, detail), previous, hash);
    }
}
