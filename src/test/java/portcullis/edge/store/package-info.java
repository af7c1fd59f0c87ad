/** The tables, and each port's contract over them, on H2 and on a real PostgreSQL. */
@NullMarked
package portcullis.edge.store;

import org.jspecify.annotations.NullMarked;
