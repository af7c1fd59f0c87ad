package portcullis.edge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An upload as received. The last three documents are added while it is read. */
@Entity
@Table(name = "upload")
class UploadEntity {
    @Id
    long no;

    String id = "";

    String sender = "";

    @Column(name = "idempotency_key")
    @Nullable
    String key;

    @Column(name = "file_name")
    @Convert(converter = Free.class)
    String fileName = "";

    String sha256 = "";

    @Column(name = "file_size")
    long fileSize;

    @Column(name = "content_no")
    long content;

    @Column(name = "received_at")
    Instant receivedAt = Instant.EPOCH;

    String request = "";

    @Nullable
    String basis;

    @Nullable
    String shape;

    @Nullable
    String problem;
}
