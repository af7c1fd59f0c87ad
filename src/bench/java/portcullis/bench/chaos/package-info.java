/** Breaks running servers on purpose, and shows that nothing is lost and nothing counted twice. */
@NullMarked
package portcullis.bench.chaos;

import org.jspecify.annotations.NullMarked;
