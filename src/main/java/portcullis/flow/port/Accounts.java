package portcullis.flow.port;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The people and systems that may sign in with a password. Accounts are disabled, never deleted. */
public interface Accounts {
    /**
     * Who may sign in, and what they may do.
     *
     * @param name at most 200 characters; unique as written
     * @param passwordHash the password's salted hash with its parameters, never the password
     * @param roles the names of the roles held, such as {@code REVIEWER}; in alphabetical order
     */
    record Account(String name, String passwordHash, Set<String> roles, boolean disabled) {
        public Account {
            roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
            if (name.isBlank() || name.length() > 200) {
                throw new IllegalArgumentException("an account name has 1 to 200 characters, not '" + name + "'");
            }
        }

        /** The hash stays out of logs. */
        @Override
        public String toString() {
            return "Account[name=" + name + ", roles=" + roles + ", disabled=" + disabled + "]";
        }
    }

    Optional<Account> find(String name);

    /** Adds an account. Returns false, and changes nothing, when the name is taken. */
    boolean addIfAbsent(Account account, Instant now);

    /** In the order of names. */
    List<Account> list();

    /** Returns false when there is no such account. */
    boolean changePasswordHash(String name, String passwordHash);
}
