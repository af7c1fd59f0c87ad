package portcullis.edge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import portcullis.flow.port.Accounts.Account;

/** An account; its roles are separated by spaces. */
@Entity
@Table(name = "account")
class AccountEntity {
    @Id
    String name = "";

    @Column(name = "password_hash")
    String passwordHash = "";

    String roles = "";

    @Column(name = "created_at")
    Instant createdAt = Instant.EPOCH;

    @Column(name = "is_disabled")
    boolean disabled;

    @Column(name = "must_change")
    boolean mustChange;

    @Column(name = "is_external")
    boolean external;

    Account account() {
        Set<String> held = roles.isEmpty() ? Set.of() : Set.of(roles.split(" ", -1));
        return new Account(name, passwordHash, held, disabled, mustChange, external);
    }
}
