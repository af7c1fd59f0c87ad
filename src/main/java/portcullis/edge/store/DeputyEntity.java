package portcullis.edge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import portcullis.flow.port.Reviews;

/** Who stands in for an account; only ever inserted. */
@Entity
@Table(name = "deputy")
class DeputyEntity {
    @Id
    long no;

    String account = "";

    String deputy = "";

    @Column(name = "first_day")
    LocalDate first = LocalDate.EPOCH;

    @Column(name = "last_day")
    LocalDate last = LocalDate.EPOCH;

    @Column(name = "set_by")
    String by = "";

    @Column(name = "set_at")
    Instant at = Instant.EPOCH;

    static DeputyEntity of(long no, Reviews.Deputy deputy) {
        var entity = new DeputyEntity();
        entity.no = no;
        entity.account = deputy.account();
        entity.deputy = deputy.deputy();
        entity.first = deputy.first();
        entity.last = deputy.last();
        entity.by = deputy.setBy();
        entity.at = deputy.at().truncatedTo(ChronoUnit.MICROS);
        return entity;
    }

    Reviews.Deputy told() {
        return new Reviews.Deputy(account, deputy, first, last, by, at);
    }
}
