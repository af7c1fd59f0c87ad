/** Who owns whom on a day, and whom the 50 percent rules catch because of it. */
@NullMarked
package portcullis.core.ownership;

import org.jspecify.annotations.NullMarked;
