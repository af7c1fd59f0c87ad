package portcullis.flow.access;

import java.util.Set;

/**
 * The account behind a request, as it stands at this request: a role that was taken away a moment ago is not there any more.
 *
 * @param name the account's name
 * @param via how it proved itself
 */
public record SignedIn(String name, Set<AccountRole> roles, Via via) {
    /** How an account proved itself. */
    public enum Via {
        /** A session that began on the sign-in page. */
        SESSION,
        /** Name and password with the request. */
        BASIC,
        /** A token with the request. */
        TOKEN
    }

    public SignedIn {
        roles = Set.copyOf(roles);
    }

    public boolean may(Right right) {
        return right.isOf(roles);
    }
}
