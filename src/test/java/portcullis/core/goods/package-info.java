/** Tests of the catalogue of goods. */
@NullMarked
package portcullis.core.goods;

import org.jspecify.annotations.NullMarked;
