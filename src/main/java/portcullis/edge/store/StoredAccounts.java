package portcullis.edge.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import portcullis.flow.port.Accounts;
import portcullis.flow.port.KnownVersions;

/** The accounts in the database. */
@Dependent
public class StoredAccounts implements Accounts {
    private final Sessions sessions;

    @Inject
    public StoredAccounts(Transactions transactions) {
        this.sessions = new Sessions(transactions);
    }

    @Override
    public Optional<Account> find(String name) {
        return sessions.run(
                "finding an account",
                session -> Optional.ofNullable(session.get(AccountEntity.class, name))
                        .map(AccountEntity::account));
    }

    @Override
    public boolean addIfAbsent(Account account, Instant now) {
        return sessions.runAgainOnConflict("adding an account", session -> {
            if (session.get(AccountEntity.class, account.name()) != null) {
                return false;
            }
            var entity = new AccountEntity();
            entity.name = account.name();
            entity.passwordHash = account.passwordHash();
            entity.roles = String.join(" ", account.roles());
            entity.createdAt = now.truncatedTo(ChronoUnit.MICROS);
            entity.disabled = account.disabled();
            session.insert(entity);
            KnownVersionEntity.moved(session, KnownVersions.Thing.ACCOUNTS);
            return true;
        });
    }

    @Override
    public List<Account> list() {
        return sessions.run(
                "listing accounts",
                session -> session.createSelectionQuery("from AccountEntity a order by a.name", AccountEntity.class)
                        .getResultStream()
                        .map(AccountEntity::account)
                        .toList());
    }

    @Override
    public boolean changePasswordHash(String name, String passwordHash) {
        return sessions.run(
                "changing a password",
                session -> session.createMutationQuery(
                                        "update AccountEntity a set a.passwordHash = :hash where a.name = :name")
                                .setParameter("hash", passwordHash)
                                .setParameter("name", name)
                                .executeUpdate()
                        > 0);
    }
}
