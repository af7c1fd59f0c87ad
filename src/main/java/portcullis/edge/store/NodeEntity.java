package portcullis.edge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import portcullis.flow.port.Nodes;

/** A server, as it last told of itself. */
@Entity
@Table(name = "node")
class NodeEntity {
    @Id
    String id = "";

    String name = "";

    @Column(name = "started_at")
    Instant startedAt = Instant.EPOCH;

    @Column(name = "seen_at")
    Instant seenAt = Instant.EPOCH;

    @Column(name = "is_gone")
    boolean gone;

    @Column(name = "row_count")
    long rows;

    static NodeEntity of(Nodes.Node node) {
        var entity = new NodeEntity();
        entity.id = node.id();
        entity.name = node.name();
        entity.startedAt = node.startedAt().truncatedTo(ChronoUnit.MICROS);
        entity.seenAt = node.seenAt().truncatedTo(ChronoUnit.MICROS);
        entity.gone = node.gone();
        entity.rows = node.rows();
        return entity;
    }

    Nodes.Node node() {
        return new Nodes.Node(id, name, startedAt, seenAt, gone, rows);
    }
}
