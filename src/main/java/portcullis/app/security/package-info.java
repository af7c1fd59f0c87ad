/** Who is behind a request: passwords, tokens, sessions, lock-out, the first administrator, and the headers that browsers obey. */
@NullMarked
package portcullis.app.security;

import org.jspecify.annotations.NullMarked;
