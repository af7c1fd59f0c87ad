package portcullis.edge.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.hibernate.LockMode;
import portcullis.flow.audit.Act;
import portcullis.flow.audit.Deed;
import portcullis.flow.port.Accounts;

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
    public boolean addIfAbsent(Account account, Act.Actor by, Instant now) {
        return sessions.runAgainOnConflict("adding an account", session -> {
            boolean taken = session.createSelectionQuery(
                                    "from AccountEntity a where lower(a.name) = lower(:name)", AccountEntity.class)
                            .setParameter("name", account.name())
                            .getResultCount()
                    > 0;
            if (taken) {
                return false;
            }
            var entity = new AccountEntity();
            entity.name = account.name();
            entity.passwordHash = account.passwordHash();
            entity.roles = String.join(" ", account.roles());
            entity.createdAt = now.truncatedTo(ChronoUnit.MICROS);
            entity.disabled = account.disabled();
            entity.mustChange = account.mustChange();
            entity.external = account.external();
            session.insert(entity);
            StoredAuditLog.append(
                    session, Act.of(now, by, Deed.PERSON_ADDED, account.name()).with(Map.of("roles", entity.roles)));
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
    public boolean changePassword(String name, String passwordHash, boolean mustChange, Act.Actor by, Instant now) {
        return change("changing a password", Act.of(now, by, Deed.PASSWORD_CHANGED, name), account -> {
            account.passwordHash = passwordHash;
            account.mustChange = mustChange;
            return true;
        });
    }

    @Override
    public boolean setRoles(String name, Set<String> roles, Act.Actor by, Instant now) {
        String held = String.join(" ", new TreeSet<>(roles));
        Act act = Act.of(now, by, Deed.ROLES_CHANGED, name).with(Map.of("roles", held));
        return change("changing the roles of an account", act, account -> {
            account.roles = held;
            return true;
        });
    }

    @Override
    public boolean setDisabled(String name, boolean disabled, Act.Actor by, Instant now) {
        Deed deed = disabled ? Deed.PERSON_DISABLED : Deed.PERSON_ENABLED;
        return change("disabling or enabling an account", Act.of(now, by, deed, name), account -> {
            boolean changes = account.disabled != disabled;
            account.disabled = disabled;
            return changes;
        });
    }

    private boolean change(String doing, Act act, Predicate<AccountEntity> change) {
        return sessions.run(doing, session -> {
            AccountEntity account = session.get(AccountEntity.class, act.object(), LockMode.PESSIMISTIC_WRITE);
            if (account == null || !change.test(account)) {
                return false;
            }
            session.update(account);
            StoredAuditLog.append(session, act);
            return true;
        });
    }
}
