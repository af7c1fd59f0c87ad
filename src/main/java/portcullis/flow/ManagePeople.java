package portcullis.flow;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import portcullis.flow.access.AccountRole;
import portcullis.flow.access.Right;
import portcullis.flow.access.SignedIn;
import portcullis.flow.port.Accounts;

/**
 * Who may sign in and what they may do: added with a first password that has to be changed, given roles, disabled, enabled. Nobody does
 * any of this to the own account; one's own password is changed by whoever knows it. A change counts from the next request on.
 */
public final class ManagePeople {
    private static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST_PASSWORD = 1_000;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._@+-]{0,199}");

    private final Accounts accounts;
    private final Passwords passwords;
    private final InstantSource clock;

    /** How passwords are hashed, compared with a hash, and drawn. */
    public record Passwords(Function<String, String> hash, BiPredicate<String, String> fits, Supplier<String> drawn) {}

    /** What came of it: the first password that is told once, or why not; empty texts where there is nothing to tell. */
    public record Answer(String firstPassword, String refusal) {
        static final Answer DONE = new Answer("", "");

        static Answer refused(String why) {
            return new Answer("", why);
        }
    }

    public ManagePeople(Accounts accounts, Passwords passwords, InstantSource clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Adds a person with a first password, which is told once and opens nothing but its own change. */
    public Answer add(String name, Set<AccountRole> roles, SignedIn who) {
        if (!who.may(Right.MANAGE_PEOPLE)) {
            return Answer.refused("this needs the right " + Right.MANAGE_PEOPLE);
        }
        if (!NAME.matcher(name).matches()) {
            return Answer.refused(
                    "a name has 1 to 200 letters, digits, blanks and . _ @ + -, and begins with a letter or digit");
        }
        String password = passwords.drawn().get();
        var account = new Accounts.Account(name, passwords.hash().apply(password), names(roles), false, true, false);
        return accounts.addIfAbsent(account, who.actor(), clock.instant())
                ? new Answer(password, "")
                : Answer.refused("the name " + name + " is taken");
    }

    public Answer setRoles(String name, Set<AccountRole> roles, SignedIn who) {
        return other(name, who)
                .map(Answer::refused)
                .orElseGet(() -> done(accounts.setRoles(name, names(roles), who.actor(), clock.instant())));
    }

    public Answer setDisabled(String name, boolean disabled, SignedIn who) {
        Optional<String> why = notOthers(name, who);
        return why.map(Answer::refused)
                .orElseGet(() -> done(accounts.setDisabled(name, disabled, who.actor(), clock.instant())));
    }

    /** Gives somebody a first password again. */
    public Answer resetPassword(String name, SignedIn who) {
        Optional<String> why = other(name, who);
        if (why.isPresent()) {
            return Answer.refused(why.get());
        }
        String password = passwords.drawn().get();
        String hash = passwords.hash().apply(password);
        return accounts.changePassword(name, hash, true, who.actor(), clock.instant())
                ? new Answer(password, "")
                : done(false);
    }

    /** Changes one's own password; all sessions end with the old one. */
    public Answer changeOwn(String old, String wanted, SignedIn who) {
        Optional<Accounts.Account> account = accounts.find(who.name());
        if (account.filter(Accounts.Account::external).isPresent()) {
            return Answer.refused("the account is vouched for elsewhere and has no password here");
        }
        if (account.isEmpty() || !passwords.fits().test(account.get().passwordHash(), old)) {
            return Answer.refused("the old password is not right");
        }
        Optional<String> flaw = flaw(wanted, old, who.name());
        return flaw.map(Answer::refused)
                .orElseGet(() -> done(accounts.changePassword(
                        who.name(), passwords.hash().apply(wanted), false, who.actor(), clock.instant())));
    }

    private static Optional<String> flaw(String wanted, String old, String name) {
        if (wanted.length() < SHORTEST_PASSWORD || wanted.length() > LONGEST_PASSWORD) {
            return Optional.of("a password has " + SHORTEST_PASSWORD + " to " + LONGEST_PASSWORD + " characters");
        }
        if (wanted.equals(old)
                || wanted.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))
                || wanted.chars().distinct().count() < 5) {
            return Optional.of(
                    "a password is not the old one, does not hold the name, and has five characters that differ");
        }
        return Optional.empty();
    }

    private Optional<String> other(String name, SignedIn who) {
        return notOthers(name, who)
                .or(() -> accounts.find(name)
                        .filter(Accounts.Account::external)
                        .map(external ->
                                "the account is vouched for elsewhere; its roles and password are kept there"));
    }

    private static Optional<String> notOthers(String name, SignedIn who) {
        if (!who.may(Right.MANAGE_PEOPLE)) {
            return Optional.of("this needs the right " + Right.MANAGE_PEOPLE);
        }
        return name.equalsIgnoreCase(who.name())
                ? Optional.of("nobody changes the own account; somebody else has to")
                : Optional.empty();
    }

    private static Answer done(boolean changed) {
        return changed ? Answer.DONE : Answer.refused("there is no such account, or it is so already");
    }

    private static Set<String> names(Set<AccountRole> roles) {
        return roles.stream().map(Enum::name).collect(Collectors.toSet());
    }
}
