package portcullis.flow.port;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import portcullis.flow.audit.Act;

/** The people and systems that may sign in with a password. Accounts are disabled, never deleted. */
public interface Accounts {
    /**
     * Who may sign in, and what they may do.
     *
     * @param name at most 200 characters; unique as written
     * @param passwordHash the password's salted hash with its parameters, never the password
     * @param roles the names of the roles held, such as {@code REVIEWER}; in alphabetical order
     * @param mustChange whether the password is a first one, with which nothing can be done but to change it
     * @param external whether another place vouches for the account, so that it has no password here
     */
    record Account(
            String name,
            String passwordHash,
            Set<String> roles,
            boolean disabled,
            boolean mustChange,
            boolean external) {
        public Account {
            roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
            if (name.isBlank() || name.length() > 200) {
                throw new IllegalArgumentException("an account name has 1 to 200 characters, not '" + name + "'");
            }
        }

        /** An account with a password of its own. */
        public Account(String name, String passwordHash, Set<String> roles, boolean disabled) {
            this(name, passwordHash, roles, disabled, false, false);
        }

        /** The hash stays out of logs. */
        @Override
        public String toString() {
            return "Account[name=" + name + ", roles=" + roles + ", disabled=" + disabled + "]";
        }
    }

    Optional<Account> find(String name);

    /** Adds an account. Returns false, and changes nothing, when the name is taken, however it is written. */
    boolean addIfAbsent(Account account, Act.Actor by, Instant now);

    /** Adds an account as the program does by itself. */
    default boolean addIfAbsent(Account account, Instant now) {
        return addIfAbsent(account, Act.Actor.PROGRAM, now);
    }

    /** In the order of names. */
    List<Account> list();

    /**
     * Changes a password.
     *
     * @param mustChange whether it has to be changed again before anything else
     * @return false when there is no such account
     */
    boolean changePassword(String name, String passwordHash, boolean mustChange, Act.Actor by, Instant now);

    /** Gives an account these roles and no others. Returns false when there is no such account. */
    boolean setRoles(String name, Set<String> roles, Act.Actor by, Instant now);

    /** Disables or enables an account. Returns false when there is no such account, or it is so already. */
    boolean setDisabled(String name, boolean disabled, Act.Actor by, Instant now);
}
