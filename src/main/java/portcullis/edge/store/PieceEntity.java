package portcullis.edge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A piece of a kept file. */
@Entity
@Table(name = "content_piece")
class PieceEntity {
    @EmbeddedId
    Key key = new Key(0, 0);

    byte[] bytes = {};

    /** @param number counts the pieces of a content from 0 */
    @Embeddable
    record Key(
            @Column(name = "content_no") long content,
            @Column(name = "number") int number) implements Serializable {}
}
