/** Published list files, read into whole editions or refused with a reason. */
@NullMarked
package portcullis.edge.listing;

import org.jspecify.annotations.NullMarked;
