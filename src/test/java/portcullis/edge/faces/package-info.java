/** Tests of the pages' own logic and of what their sources may contain. */
@NullMarked
package portcullis.edge.faces;

import org.jspecify.annotations.NullMarked;
