/** Tests of the role matrix, cell by cell. */
@NullMarked
package portcullis.flow.access;

import org.jspecify.annotations.NullMarked;
