package portcullis.edge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import portcullis.core.rule.Recommendation;
import portcullis.flow.port.Rescreenings.Rescreened;

/** A row that was screened again because a list changed; never changed itself. */
@Entity
@Table(name = "rescreened_case")
class RescreenedEntity {
    /** The rescreening and the case that the row had before. */
    @Embeddable
    record Key(
            @Column(name = "rescreening_id") String rescreening,
            @Column(name = "case_id") String caseId) implements Serializable {}

    @EmbeddedId
    Key key = new Key("", "");

    @Column(name = "upload_id")
    String upload = "";

    int number;

    @Enumerated(EnumType.STRING)
    Recommendation before = Recommendation.HOLD;

    @Enumerated(EnumType.STRING)
    Recommendation after = Recommendation.HOLD;

    @Convert(converter = Free.class)
    String appeared = "";

    @Convert(converter = Free.class)
    String vanished = "";

    @Convert(converter = Free.class)
    String document = "";

    static RescreenedEntity of(String rescreening, Rescreened row) {
        var entity = new RescreenedEntity();
        entity.key = new Key(rescreening, row.caseId());
        entity.upload = row.uploadId();
        entity.number = row.rowNumber();
        entity.before = row.before();
        entity.after = row.after();
        entity.appeared = String.join("\n", row.appeared());
        entity.vanished = String.join("\n", row.vanished());
        entity.document = row.document();
        return entity;
    }

    Rescreened rescreened() {
        return new Rescreened(
                key.caseId(),
                upload,
                number,
                before,
                after,
                appeared.lines().toList(),
                vanished.lines().toList(),
                document);
    }
}
