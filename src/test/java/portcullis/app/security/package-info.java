/** Tests of passwords, tokens, lock-out and the first account. */
@NullMarked
package portcullis.app.security;

import org.jspecify.annotations.NullMarked;
