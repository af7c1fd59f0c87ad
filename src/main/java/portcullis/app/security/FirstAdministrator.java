package portcullis.app.security;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import portcullis.flow.access.AccountRole;
import portcullis.flow.port.Accounts;

/**
 * The account {@code admin} of a fresh installation, with every role. Its password is the one that was set, or one that is
 * generated and told once.
 */
public final class FirstAdministrator {
    static final String NAME = "admin";
    /** Letters and digits that are not taken for one another when copied from a console. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    /** 20 of 56 letters are 116 bits. */
    private static final int LENGTH = 20;

    private final Accounts accounts;
    private final InstantSource clock;
    private final Consumer<String> teller;

    /** @param teller shows a generated password to whoever starts the program */
    public FirstAdministrator(Accounts accounts, InstantSource clock, Consumer<String> teller) {
        this.accounts = accounts;
        this.clock = clock;
        this.teller = teller;
    }

    /** Adds the account unless there is one already; an account that exists keeps its password. */
    public void ensure(Optional<String> chosenPassword) {
        if (accounts.find(NAME).isPresent()) {
            return;
        }
        String password = chosenPassword.orElseGet(FirstAdministrator::generated);
        var roles = Arrays.stream(AccountRole.values()).map(Enum::name).collect(Collectors.toSet());
        var account = new Accounts.Account(NAME, PasswordHash.of(password).written(), roles, false);
        boolean added = accounts.addIfAbsent(account, clock.instant());
        if (added && chosenPassword.isEmpty()) {
            teller.accept("The first account is " + NAME + " with the password " + password
                    + " which is shown this once only.");
        }
    }

    static String generated() {
        return new SecureRandom()
                .ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(at -> ALPHABET.substring(at, at + 1))
                .collect(Collectors.joining());
    }
}
