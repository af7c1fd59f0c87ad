/** Tests of the settings and of what starts the program. */
@NullMarked
package portcullis.app;

import org.jspecify.annotations.NullMarked;
