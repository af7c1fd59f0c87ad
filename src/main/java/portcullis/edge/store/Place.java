package portcullis.edge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * Something of an upload, by its number.
 *
 * @param number a chunk or a sheet row
 */
@Embeddable
record Place(
        @Column(name = "upload_no") long upload,
        @Column(name = "number") int number) implements Serializable {}
