/** The JSON that goes over the wire: one text for one value, members always in the same order. */
@NullMarked
package portcullis.edge.rest.wire;

import org.jspecify.annotations.NullMarked;
