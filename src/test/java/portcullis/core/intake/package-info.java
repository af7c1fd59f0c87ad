/** Tests of reading cells, finding headers and turning rows into subjects. */
@NullMarked
package portcullis.core.intake;

import org.jspecify.annotations.NullMarked;
