package portcullis.edge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import portcullis.core.review.Assignment;

/** That a case was given to somebody; only ever inserted. */
@Entity
@Table(name = "assignment")
class AssignmentEntity {
    @EmbeddedId
    Key key = new Key(0, 0, 0);

    String assignee = "";

    @Column(name = "assigned_by")
    String by = "";

    @Column(name = "assigned_at")
    Instant at = Instant.EPOCH;

    /** @param number counts the assignments of a case from 1 */
    @Embeddable
    record Key(
            @Column(name = "upload_no") long upload,
            @Column(name = "row_no") int row,
            @Column(name = "number") int number)
            implements Serializable {}

    static AssignmentEntity of(Place place, int number, Assignment assignment) {
        var entity = new AssignmentEntity();
        entity.key = new Key(place.upload(), place.number(), number);
        entity.assignee = assignment.assignee();
        entity.by = assignment.assignedBy();
        entity.at = assignment.at().truncatedTo(ChronoUnit.MICROS);
        return entity;
    }

    Assignment assignment() {
        return new Assignment(assignee, by, at);
    }
}
