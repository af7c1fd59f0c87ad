/** Tests that listed parties are found, others are not, and the reason is told. */
@NullMarked
package portcullis.core.match;

import org.jspecify.annotations.NullMarked;
