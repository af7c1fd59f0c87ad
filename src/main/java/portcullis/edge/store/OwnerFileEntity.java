package portcullis.edge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import portcullis.core.watchlist.Edition;
import portcullis.flow.port.OwnerFiles;

/** That a file of owners was put in force; only ever inserted. */
@Entity
@Table(name = "owner_file")
class OwnerFileEntity {
    @Id
    long no;

    String id = "";

    String source = "";

    LocalDate published = LocalDate.EPOCH;

    String sha256 = "";

    int statements;

    @Column(name = "file_name")
    @Convert(converter = Free.class)
    String fileName = "";

    @Column(name = "content_no")
    long content;

    @Column(name = "kept_at")
    Instant at = Instant.EPOCH;

    @Column(name = "kept_by")
    String by = "";

    OwnerFiles.Kept kept(boolean inForce) {
        return new OwnerFiles.Kept(
                new Edition(id, source, published, sha256, statements, false), fileName, at, by, inForce);
    }
}
