/** Who owns whom, and how much of a party listed owners hold. */
@NullMarked
package portcullis.core.ownership;

import org.jspecify.annotations.NullMarked;
