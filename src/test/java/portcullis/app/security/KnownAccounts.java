package portcullis.app.security;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import portcullis.flow.audit.Act;
import portcullis.flow.port.Accounts;
import portcullis.flow.port.Tokens;

/** Accounts and tokens in memory. */
final class KnownAccounts implements Accounts, Tokens {
    private final Map<String, Account> accounts = new TreeMap<>();
    private final List<Token> tokens = new ArrayList<>();

    void put(Account account) {
        accounts.put(account.name(), account);
    }

    @Override
    public Optional<Account> find(String name) {
        return Optional.ofNullable(accounts.get(name));
    }

    @Override
    public boolean addIfAbsent(Account account, Act.Actor by, Instant now) {
        return accounts.putIfAbsent(account.name(), account) == null;
    }

    @Override
    public List<Account> list() {
        return List.copyOf(accounts.values());
    }

    @Override
    public boolean changePassword(String name, String passwordHash, boolean mustChange, Act.Actor by, Instant now) {
        return change(
                name, old -> new Account(name, passwordHash, old.roles(), old.disabled(), mustChange, old.external()));
    }

    @Override
    public boolean setRoles(String name, Set<String> roles, Act.Actor by, Instant now) {
        return change(
                name,
                old -> new Account(name, old.passwordHash(), roles, old.disabled(), old.mustChange(), old.external()));
    }

    @Override
    public boolean setDisabled(String name, boolean disabled, Act.Actor by, Instant now) {
        return change(
                name,
                old -> new Account(name, old.passwordHash(), old.roles(), disabled, old.mustChange(), old.external()));
    }

    private boolean change(String name, UnaryOperator<Account> change) {
        return accounts.computeIfPresent(name, (same, old) -> change.apply(old)) != null;
    }

    @Override
    public void add(Token token, Act.Actor by) {
        tokens.add(token);
    }

    @Override
    public Optional<Token> findByHash(String hash) {
        return tokens.stream().filter(token -> token.hash().equals(hash)).findFirst();
    }

    @Override
    public List<Token> listByAccount(String account) {
        return tokens.stream().filter(token -> token.account().equals(account)).toList();
    }

    @Override
    public boolean revoke(String account, String hash, Act.Actor by, Instant now) {
        Optional<Token> own = findByHash(hash)
                .filter(token ->
                        token.account().equals(account) && token.revokedAt().isEmpty());
        own.ifPresent(token -> tokens.set(
                tokens.indexOf(token),
                new Token(hash, account, token.label(), token.createdAt(), token.expiresAt(), Optional.of(now))));
        return own.isPresent();
    }
}
