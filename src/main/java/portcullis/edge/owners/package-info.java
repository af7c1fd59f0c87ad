/** Files of ownership statements: spreadsheets, JSON, and the Beneficial Ownership Data Standard. */
@NullMarked
package portcullis.edge.owners;

import org.jspecify.annotations.NullMarked;
