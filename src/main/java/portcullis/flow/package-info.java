/** The things a user can have done, one class each; plain Java over the ports they need. */
@NullMarked
package portcullis.flow;

import org.jspecify.annotations.NullMarked;
