package portcullis.edge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portcullis.flow.port.ListSources.Source;
import portcullis.flow.port.Publisher;

/** A publisher that lists are fetched from, and who asks it now. */
@Entity
@Table(name = "list_source")
class ListSourceEntity {
    @Id
    String name = "";

    @Convert(converter = Free.class)
    @Nullable
    String etag;

    @Column(name = "last_modified")
    @Convert(converter = Free.class)
    @Nullable
    String lastModified;

    @Column(name = "looked_at")
    @Nullable
    Instant lookedAt;

    @Column(name = "confirmed_at")
    @Nullable
    Instant confirmedAt;

    @Convert(converter = Free.class)
    @Nullable
    String failure;

    int failures;

    @Column(name = "lease_until")
    Instant leaseUntil = Instant.EPOCH;

    @Column(name = "lease_by")
    String leaseBy = "";

    Source source() {
        return new Source(
                name,
                new Publisher.Validators(Optional.ofNullable(etag), Optional.ofNullable(lastModified)),
                Optional.ofNullable(lookedAt),
                Optional.ofNullable(confirmedAt),
                Optional.ofNullable(failure),
                failures);
    }

    void take(Source source) {
        etag = source.validators().etag().orElse(null);
        lastModified = source.validators().lastModified().orElse(null);
        lookedAt =
                source.lookedAt().map(at -> at.truncatedTo(ChronoUnit.MICROS)).orElse(null);
        confirmedAt = source.confirmedAt()
                .map(at -> at.truncatedTo(ChronoUnit.MICROS))
                .orElse(null);
        failure = source.failure().orElse(null);
        failures = source.failures();
        leaseUntil = Instant.EPOCH;
    }
}
