package portcullis.app.security;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import portcullis.flow.access.AccountRole;
import portcullis.flow.access.Right;
import portcullis.flow.access.Secret;
import portcullis.flow.access.SignedIn;
import portcullis.flow.port.Accounts;
import portcullis.flow.port.Tokens;

/**
 * Says which account a password, a token or a session proves. Roles are read anew each time, so that what an administrator takes
 * away is gone at the next request. An unknown name costs as much time as a wrong password.
 */
public final class SignIn {
    /** Longer than any password that is accepted; keeps strangers from having megabytes hashed. */
    private static final int LONGEST_PASSWORD = 1_000;

    private static final int REMEMBERED = 1_000;
    private static final int WATCHED = 10_000;

    private final Accounts accounts;
    private final Tokens tokens;
    private final InstantSource clock;
    private final RecentlyProved recent = new RecentlyProved(REMEMBERED, Duration.ofMinutes(5));
    private final LockOut lockOut = new LockOut(WATCHED);
    private final PasswordHash nobody = PasswordHash.of("nobody has this password");

    public SignIn(Accounts accounts, Tokens tokens, InstantSource clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * Whether this password is the account's.
     *
     * @param address where the request comes from, for the lock-out
     */
    public Proof password(String name, String password, String address, SignedIn.Via via) {
        Instant now = clock.instant();
        Optional<Duration> locked = lockOut.remaining(name, address, now);
        if (locked.isPresent()) {
            return new Proof.Locked(locked.get());
        }
        Optional<Accounts.Account> account = enabled(name);
        if (fits(account, password, now) && account.isPresent()) {
            lockOut.succeeded(name, address);
            return proved(account.get(), via);
        }
        lockOut.failed(name, address, now);
        return new Proof.Wrong();
    }

    public Proof token(String secret) {
        return tokens.findByHash(new Secret(secret).sha256())
                .filter(token -> token.servesAt(clock.instant()))
                .<Proof>flatMap(token -> enabled(token.account())
                        .filter(account -> !account.mustChange())
                        .map(account -> new Proof.Proved(
                                narrowed(signedIn(account, SignedIn.Via.TOKEN), token.rights()), stamp(account))))
                .orElseGet(Proof.Wrong::new);
    }

    /** The rights that a token opens at most, where it was made for some only; a name that this version does not know gives none. */
    private static SignedIn narrowed(SignedIn who, Set<String> names) {
        if (names.isEmpty()) {
            return who;
        }
        var rights = EnumSet.noneOf(Right.class);
        Arrays.stream(Right.values())
                .filter(right -> names.contains(right.name()))
                .forEach(rights::add);
        return who.only(rights);
    }

    /** Whether a session that began with this stamp still stands: not after a password change, nor for a disabled account. */
    public Proof session(String name, String stamp) {
        return enabled(name)
                .filter(account -> stamp(account).equals(stamp))
                .<Proof>map(account -> proved(account, SignedIn.Via.SESSION))
                .orElseGet(Proof.Wrong::new);
    }

    private Optional<Accounts.Account> enabled(String name) {
        return name.isBlank() || name.length() > 200
                ? Optional.empty()
                : accounts.find(name).filter(account -> !account.disabled());
    }

    private boolean fits(Optional<Accounts.Account> account, String password, Instant now) {
        if (password.isEmpty() || password.length() > LONGEST_PASSWORD) {
            return false;
        }
        if (account.isEmpty() || account.get().external()) {
            nobody.fits(password);
            return false;
        }
        String stored = account.get().passwordHash();
        if (recent.knows(stored, password, now)) {
            return true;
        }
        boolean fits = PasswordHash.parse(stored).fits(password);
        if (fits) {
            recent.remember(stored, password, now);
        }
        return fits;
    }

    private static Proof proved(Accounts.Account account, SignedIn.Via via) {
        return new Proof.Proved(signedIn(account, via), stamp(account));
    }

    /** With a first password nothing is open but its change. */
    private static SignedIn signedIn(Accounts.Account account, SignedIn.Via via) {
        var who = new SignedIn(account.name(), roles(account.roles()), via);
        return account.mustChange() ? who.only(Set.of(Right.OWN_ACCOUNT)) : who;
    }

    /** An account that another place vouches for, as it stands here; empty when it is disabled here, or has a password here. */
    Optional<Proof.Proved> vouched(String name) {
        return enabled(name)
                .filter(Accounts.Account::external)
                .map(account -> new Proof.Proved(signedIn(account, SignedIn.Via.SESSION), stamp(account)));
    }

    /** The roles that this version knows; a name that it does not know gives nothing. */
    private static Set<AccountRole> roles(Set<String> names) {
        var roles = EnumSet.noneOf(AccountRole.class);
        Arrays.stream(AccountRole.values())
                .filter(role -> names.contains(role.name()))
                .forEach(roles::add);
        return roles;
    }

    private static String stamp(Accounts.Account account) {
        return new Secret(account.name() + "\n" + account.passwordHash()).sha256();
    }
}
