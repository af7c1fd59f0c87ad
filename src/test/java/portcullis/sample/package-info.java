/** Writes the sample files that the README names, and holds them to their plain definitions. */
@NullMarked
package portcullis.sample;

import org.jspecify.annotations.NullMarked;
