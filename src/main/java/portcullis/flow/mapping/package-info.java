/** How columns of a user's file are mapped to fields: proposed, confirmed or changed, kept for the next file of the source. */
@NullMarked
package portcullis.flow.mapping;

import org.jspecify.annotations.NullMarked;
