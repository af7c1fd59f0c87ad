/** Reading owners out of sheets, JSON and the Beneficial Ownership Data Standard, and refusing what is none. */
@NullMarked
package portcullis.edge.owners;

import org.jspecify.annotations.NullMarked;
