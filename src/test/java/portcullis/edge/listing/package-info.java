/** What list files give, and which are refused. */
@NullMarked
package portcullis.edge.listing;

import org.jspecify.annotations.NullMarked;
