/** Which accelerator or server a description means, and the control figures that are publicly known of it. */
@NullMarked
package portcullis.core.goods;

import org.jspecify.annotations.NullMarked;
