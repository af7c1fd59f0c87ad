/** Times the innermost steps of matching one by one. */
@NullMarked
package portcullis.bench.kernel;

import org.jspecify.annotations.NullMarked;
