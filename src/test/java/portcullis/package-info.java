/** Tests of the whole house: its architecture and its tidiness. */
@NullMarked
package portcullis;

import org.jspecify.annotations.NullMarked;
