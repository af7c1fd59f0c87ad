/** Tests of reading orders. */
@NullMarked
package portcullis.edge.order;

import org.jspecify.annotations.NullMarked;
