package portcullis.flow.port;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import portcullis.flow.audit.Act;

/** The bearer tokens with which programs act for an account. Only their digests are kept; tokens are revoked, never deleted. */
public interface Tokens {
    /**
     * A token as it is kept.
     *
     * @param hash the token's SHA-256, 64 hexadecimal digits
     * @param account the account that made it and for which it acts
     * @param label what its maker calls it
     * @param rights the names of the rights that it opens at most; none for all that the account has
     * @param expiresAt the first instant at which it no longer serves; absent when it does not expire
     */
    record Token(
            String hash,
            String account,
            String label,
            Instant createdAt,
            Optional<Instant> expiresAt,
            Optional<Instant> revokedAt,
            Set<String> rights) {
        public Token(
                String hash,
                String account,
                String label,
                Instant createdAt,
                Optional<Instant> expiresAt,
                Optional<Instant> revokedAt) {
            this(hash, account, label, createdAt, expiresAt, revokedAt, Set.of());
        }

        public Token {
            rights = Collections.unmodifiableSortedSet(new TreeSet<>(rights));
            if (hash.length() != 64) {
                throw new IllegalArgumentException("a token's digest has 64 hexadecimal digits, not " + hash.length());
            }
        }

        public boolean servesAt(Instant now) {
            return revokedAt.isEmpty() && expiresAt.map(now::isBefore).orElse(true);
        }
    }

    /** Adds a token for an account that exists. */
    void add(Token token, Act.Actor by);

    default void add(Token token) {
        add(token, Act.Actor.named(token.account()));
    }

    /** The token with this digest, also when it is expired or revoked. */
    Optional<Token> findByHash(String hash);

    /** All tokens an account ever made, newest first. */
    List<Token> listByAccount(String account);

    /** Revokes an account's own token. Returns false when it has no such token or it is revoked already. */
    boolean revoke(String account, String hash, Act.Actor by, Instant now);

    default boolean revoke(String account, String hash, Instant now) {
        return revoke(account, hash, Act.Actor.named(account), now);
    }
}
