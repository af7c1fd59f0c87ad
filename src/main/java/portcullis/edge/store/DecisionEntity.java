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
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import portcullis.core.review.Decision;

/** A decision about a case; only ever inserted. */
@Entity
@Table(name = "decision")
class DecisionEntity {
    @EmbeddedId
    Key key = new Key(0, 0, 0);

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(24)")
    Decision.Kind kind = Decision.Kind.ESCALATE;

    @Column(name = "reason_code")
    @Convert(converter = Free.class)
    String reasonCode = "";

    @Convert(converter = Free.class)
    String text = "";

    @Column(name = "decided_by")
    String decidedBy = "";

    @Column(name = "decided_at")
    Instant at = Instant.EPOCH;

    /** Canonical JSON of texts. */
    String evidence = "{}";

    @Column(name = "awaits_second")
    boolean awaitsSecond;

    @Column(name = "is_sampled")
    boolean sampled;

    String batch = "";

    @Column(name = "request_key")
    @Nullable
    String requestKey;

    @Nullable
    Integer answers;

    @Column(name = "answers_by")
    @Nullable
    String answersBy;

    /** @param number counts the decisions of a case from 1 */
    @Embeddable
    record Key(
            @Column(name = "upload_no") long upload,
            @Column(name = "row_no") int row,
            @Column(name = "number") int number)
            implements Serializable {}

    static DecisionEntity of(Place of, Decision decision) {
        var entity = new DecisionEntity();
        entity.key = new Key(of.upload(), of.number(), decision.number());
        entity.kind = decision.kind();
        entity.reasonCode = decision.reasonCode();
        entity.text = decision.text();
        entity.decidedBy = decision.decidedBy();
        entity.at = decision.at().truncatedTo(ChronoUnit.MICROS);
        Decision.Bearing bearing = decision.bearing();
        entity.evidence = EvidencePacking.pack(bearing.evidence());
        entity.awaitsSecond = bearing.awaitsSecond();
        entity.sampled = bearing.sampled();
        entity.batch = bearing.batch();
        bearing.answers().ifPresent(number -> entity.answers = number);
        return entity;
    }

    Decision decision() {
        Integer answered = answers;
        var bearing = new Decision.Bearing(
                EvidencePacking.unpack(evidence),
                awaitsSecond,
                sampled,
                answered == null ? OptionalInt.empty() : OptionalInt.of(answered),
                batch);
        return new Decision(key.number(), kind, reasonCode, text, decidedBy, at, bearing);
    }
}
