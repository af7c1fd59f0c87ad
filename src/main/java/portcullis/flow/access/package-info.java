/** Who may do what: the roles of an account, the rights they give, and the person or program behind a request. */
@NullMarked
package portcullis.flow.access;

import org.jspecify.annotations.NullMarked;
