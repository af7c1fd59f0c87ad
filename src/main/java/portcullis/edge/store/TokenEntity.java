package portcullis.edge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portcullis.flow.port.Tokens.Token;

/** An API token by its digest. */
@Entity
@Table(name = "api_token")
class TokenEntity {
    @Id
    String hash = "";

    String account = "";

    @Convert(converter = Free.class)
    String label = "";

    @Column(name = "created_at")
    Instant createdAt = Instant.EPOCH;

    @Column(name = "expires_at")
    @Nullable
    Instant expiresAt;

    @Column(name = "revoked_at")
    @Nullable
    Instant revokedAt;

    String rights = "";

    Token token() {
        return new Token(
                hash,
                account,
                label,
                createdAt,
                Optional.ofNullable(expiresAt),
                Optional.ofNullable(revokedAt),
                rights.isEmpty() ? Set.of() : Set.of(rights.split(" ", -1)));
    }
}
