/** Documents read back as they were written, and strictness toward the outside. */
@NullMarked
package portcullis.edge.json;

import org.jspecify.annotations.NullMarked;
