/** A subject in; findings, a recommendation and the basis they stand on out. */
@NullMarked
package portcullis.core.screen;

import org.jspecify.annotations.NullMarked;
