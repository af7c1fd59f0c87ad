package portcullis.edge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portcullis.core.intake.FileProblem;
import portcullis.flow.port.ListAlarms.Alarm;
import portcullis.flow.port.ListAlarms.Settled;

/** A list file that did not become an edition; only its settlement is ever added. */
@Entity
@Table(name = "list_alarm")
class ListAlarmEntity {
    private static final String BETWEEN = "\u001f";
    private static final int PARTS = 6;

    @Id
    long no;

    String id = "";

    @Column(name = "is_held")
    boolean held;

    String source = "";

    @Column(name = "file_name")
    @Convert(converter = Free.class)
    String fileName = "";

    String sha256 = "";

    @Convert(converter = Free.class)
    String problem = "";

    @Column(name = "raised_at")
    Instant raisedAt = Instant.EPOCH;

    @Column(name = "raised_by")
    String raisedBy = "";

    @Column(name = "content_no")
    @Nullable
    Long content;

    @Column(name = "settled_at")
    @Nullable
    Instant settledAt;

    @Column(name = "settled_by")
    @Nullable
    String settledBy;

    @Column(name = "settled_why")
    @Convert(converter = Free.class)
    String settledWhy = "";

    static ListAlarmEntity of(Alarm alarm) {
        var entity = new ListAlarmEntity();
        entity.id = alarm.id();
        entity.held = alarm.held();
        entity.source = alarm.source();
        entity.fileName = alarm.fileName();
        entity.sha256 = alarm.sha256();
        FileProblem found = alarm.problem();
        entity.problem = String.join(
                BETWEEN, found.type(), found.title(), found.where(), found.expected(), found.seen(), found.fix());
        entity.raisedAt = alarm.raisedAt();
        entity.raisedBy = alarm.raisedBy();
        return entity;
    }

    Alarm alarm() {
        String[] parts = problem.split(BETWEEN, PARTS);
        Instant at = settledAt;
        String by = settledBy;
        return new Alarm(
                id,
                held,
                source,
                fileName,
                sha256,
                new FileProblem(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]),
                raisedAt,
                raisedBy,
                at == null || by == null ? Optional.empty() : Optional.of(new Settled(at, by, settledWhy)));
    }
}
