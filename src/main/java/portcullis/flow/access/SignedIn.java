package portcullis.flow.access;

import java.util.Set;
import portcullis.flow.upload.Upload;

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

    /** Whether the account gets to see an upload and what belongs to it: everybody's, or one that it sent itself. */
    public boolean maySee(Upload upload) {
        return may(Right.READ_ALL_UPLOADS)
                || (may(Right.READ_OWN_UPLOADS) && upload.request().sender().equals(name));
    }
}
