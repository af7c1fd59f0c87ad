/** What the flow needs of the outside world; the edges provide it. */
@NullMarked
package portcullis.flow.port;

import org.jspecify.annotations.NullMarked;
