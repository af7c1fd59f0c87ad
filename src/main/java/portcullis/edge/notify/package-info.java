/** Tells people by webhook and mail what became of lists and of the rows that they change. */
@NullMarked
package portcullis.edge.notify;

import org.jspecify.annotations.NullMarked;
