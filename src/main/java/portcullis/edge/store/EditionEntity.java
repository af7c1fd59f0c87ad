package portcullis.edge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import portcullis.core.watchlist.Edition;

/** A list edition with its file; never changed. */
@Entity
@Table(name = "edition")
class EditionEntity {
    @Id
    String id = "";

    String source = "";

    LocalDate published = LocalDate.EPOCH;

    String sha256 = "";

    int entries;

    @Column(name = "is_sample")
    boolean sample;

    @Column(name = "file_name")
    @Convert(converter = Free.class)
    String fileName = "";

    @Column(name = "content_no")
    long content;

    static EditionEntity of(Edition edition, String fileName, long content) {
        var entity = new EditionEntity();
        entity.id = edition.id();
        entity.source = edition.source();
        entity.published = edition.published();
        entity.sha256 = edition.sha256();
        entity.entries = edition.entries();
        entity.sample = edition.sample();
        entity.fileName = fileName;
        entity.content = content;
        return entity;
    }

    Edition edition() {
        return new Edition(id, source, published, sha256, entries, sample);
    }
}
