/** How alike a party and a listing are, and why. */
@NullMarked
package portcullis.core.match;

import org.jspecify.annotations.NullMarked;
