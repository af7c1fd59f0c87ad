package portcullis.edge.store;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The rows of a chunk, packed. */
@Entity
@Table(name = "chunk")
class ChunkEntity {
    @EmbeddedId
    Place key = new Place(0, 0);

    byte[] content = {};
}
