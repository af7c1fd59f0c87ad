/** Reads rule packs and the reference texts that ship with the program. */
@NullMarked
package portcullis.edge.pack;

import org.jspecify.annotations.NullMarked;
