/** Listings and what their texts say. */
@NullMarked
package portcullis.core.watchlist;

import org.jspecify.annotations.NullMarked;
