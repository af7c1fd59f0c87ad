package portcullis.edge.store;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import portcullis.core.review.Standing;
import portcullis.core.rule.Recommendation;

/** A case: its document, and what it can be found by. */
@Entity
@Table(name = "case_file")
class CaseEntity {
    @EmbeddedId
    Place key = new Place(0, 0);

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(16)")
    Recommendation recommendation = Recommendation.HOLD;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(24)")
    Standing standing = Standing.OPEN;

    /** See {@link OutcomeBits}. */
    int outcomes;

    String document = "";
}
