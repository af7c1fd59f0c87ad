/** Who is restricted, and the dated edition of a list that says so. */
@NullMarked
package portcullis.core.watchlist;

import org.jspecify.annotations.NullMarked;
