package portcullis.edge.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portcullis.flow.audit.Act;
import portcullis.flow.audit.Deed;
import portcullis.flow.port.Tokens;

/** The API tokens in the database, by their digests. */
@Dependent
public class StoredTokens implements Tokens {
    private final Sessions sessions;

    @Inject
    public StoredTokens(Transactions transactions) {
        this.sessions = new Sessions(transactions);
    }

    @Override
    public void add(Token token, Act.Actor by) {
        sessions.run("adding a token", session -> {
            var entity = new TokenEntity();
            entity.hash = token.hash();
            entity.account = token.account();
            entity.label = token.label();
            entity.createdAt = token.createdAt().truncatedTo(ChronoUnit.MICROS);
            entity.expiresAt = token.expiresAt()
                    .map(at -> at.truncatedTo(ChronoUnit.MICROS))
                    .orElse(null);
            entity.revokedAt = token.revokedAt()
                    .map(at -> at.truncatedTo(ChronoUnit.MICROS))
                    .orElse(null);
            entity.rights = String.join(" ", token.rights());
            session.insert(entity);
            return StoredAuditLog.append(
                    session,
                    Act.of(token.createdAt(), by, Deed.TOKEN_CREATED, token.hash())
                            .with(Map.of(
                                    "account",
                                    token.account(),
                                    "label",
                                    token.label(),
                                    "rights",
                                    entity.rights,
                                    "expires",
                                    token.expiresAt().map(Instant::toString).orElse("never"))));
        });
    }

    @Override
    public Optional<Token> findByHash(String hash) {
        return sessions.run(
                "finding a token",
                session -> Optional.ofNullable(session.get(TokenEntity.class, hash))
                        .map(TokenEntity::token));
    }

    @Override
    public List<Token> listByAccount(String account) {
        return sessions.run(
                "listing tokens",
                session -> session.createSelectionQuery(
                                "from TokenEntity t where t.account = :account order by t.createdAt desc, t.hash",
                                TokenEntity.class)
                        .setParameter("account", account)
                        .getResultStream()
                        .map(TokenEntity::token)
                        .toList());
    }

    @Override
    public boolean revoke(String account, String hash, Act.Actor by, Instant now) {
        return sessions.run("revoking a token", session -> {
            boolean revoked = session.createMutationQuery("update TokenEntity t set t.revokedAt = :now"
                                    + " where t.hash = :hash and t.account = :account and t.revokedAt is null")
                            .setParameter("now", now.truncatedTo(ChronoUnit.MICROS))
                            .setParameter("hash", hash)
                            .setParameter("account", account)
                            .executeUpdate()
                    > 0;
            if (revoked) {
                StoredAuditLog.append(session, Act.of(now, by, Deed.TOKEN_REVOKED, hash));
            }
            return revoked;
        });
    }
}
