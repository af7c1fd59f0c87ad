/** Tests of the readers of spreadsheets, on files that they write themselves. */
@NullMarked
package portcullis.edge.sheet;

import org.jspecify.annotations.NullMarked;
