package portcullis.edge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import portcullis.flow.port.Notices.Notice;

/** Something that people are told. */
@Entity
@Table(name = "notice")
class NoticeEntity {
    @Id
    String about = "";

    String kind = "";

    @Convert(converter = Free.class)
    String text = "";

    @Column(name = "raised_at")
    Instant raisedAt = Instant.EPOCH;

    /** What the table had before deliveries were kept by target; not read any more. */
    @Column(name = "next_at")
    Instant nextAt = Instant.EPOCH;

    @Convert(converter = Free.class)
    String body = "{}";

    static NoticeEntity of(Notice notice) {
        var entity = new NoticeEntity();
        entity.about = notice.about();
        entity.kind = notice.kind();
        entity.text = notice.text();
        entity.raisedAt = notice.raisedAt().truncatedTo(ChronoUnit.MICROS);
        entity.nextAt = entity.raisedAt;
        entity.body = notice.facts();
        return entity;
    }

    Notice notice() {
        return new Notice(about, kind, text, raisedAt, body);
    }
}
