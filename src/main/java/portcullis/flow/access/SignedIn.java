package portcullis.flow.access;

import java.util.EnumSet;
import java.util.Set;
import portcullis.flow.audit.Act;
import portcullis.flow.upload.Upload;

/**
 * The account behind a request, as it stands at this request: a role that was taken away a moment ago is not there any more.
 *
 * @param name the account's name
 * @param via how it proved itself
 * @param address where the request came from; empty where that is not known
 * @param within the rights that this proof opens at most: all, or those that a token was made for
 */
public record SignedIn(String name, Set<AccountRole> roles, Via via, String address, Set<Right> within) {
    /** How an account proved itself. */
    public enum Via {
        /** A session that began on the sign-in page. */
        SESSION,
        /** Name and password with the request. */
        BASIC,
        /** A token with the request. */
        TOKEN
    }

    private static final Set<Right> ALL = Set.copyOf(EnumSet.allOf(Right.class));

    public SignedIn {
        roles = Set.copyOf(roles);
        within = Set.copyOf(within);
    }

    public SignedIn(String name, Set<AccountRole> roles, Via via) {
        this(name, roles, via, "", ALL);
    }

    public SignedIn from(String where) {
        return new SignedIn(name, roles, via, where, within);
    }

    /** The account, with no more than some rights. */
    public SignedIn only(Set<Right> rights) {
        return new SignedIn(name, roles, via, address, rights);
    }

    public boolean may(Right right) {
        return within.contains(right) && right.isOf(roles);
    }

    /** Whether the account gets to see an upload and what belongs to it: everybody's, or one that it sent itself. */
    public boolean maySee(Upload upload) {
        return may(Right.READ_ALL_UPLOADS)
                || (may(Right.READ_OWN_UPLOADS) && upload.request().sender().equals(name));
    }

    /** The account as the audit trail names it. */
    public Act.Actor actor() {
        return new Act.Actor(name, address);
    }
}
