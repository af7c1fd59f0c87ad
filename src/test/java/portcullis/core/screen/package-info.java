/** Tests of screening: rows in, findings out. */
@NullMarked
package portcullis.core.screen;

import org.jspecify.annotations.NullMarked;
