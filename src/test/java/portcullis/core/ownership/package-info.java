/** Tests of ownership. */
@NullMarked
package portcullis.core.ownership;

import org.jspecify.annotations.NullMarked;
